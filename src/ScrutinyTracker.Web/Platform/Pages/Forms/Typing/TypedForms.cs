using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Platform.Pages.Forms.Typing;

/// <summary>
/// What people typed and have not saved: sealed, one file for each person and form, for two weeks. Only the same person at the same address
/// gets it back, and only a page that still opens for them shows it.
/// </summary>
/// <remarks>Not in the database: it is nobody's record, has no history, and must not get into a backup that outlives it.</remarks>
internal sealed class TypedForms(DataFolder folder, IDataProtectionProvider protection, TimeProvider clock) : IDisposable
{
    /// <summary>Of one person; the oldest make room.</summary>
    public const int MostForms = 50;
    private static readonly TimeSpan Kept = TimeSpan.FromDays(14);
    private readonly IDataProtector _seal = protection.CreateProtector("typed-form");
    private readonly SemaphoreSlim _turn = new(1);

    private string Place => Path.Combine(folder.Path, "typed-forms");

    public async Task<TypedForm?> FindAsync(int person, string address, CancellationToken cancellation)
    {
        var file = FileOf(person, address);
        if (!File.Exists(file))
            return null;
        try
        {
            var typed = JsonSerializer.Deserialize<TypedForm>(_seal.Unprotect(await File.ReadAllTextAsync(file, cancellation)))!;
            return typed.Person == person && typed.Mark.Address == address && clock.GetUtcNow().UtcDateTime < typed.AtUtc + Kept ? typed : null;
        }
        catch (Exception lost) when (lost is CryptographicException or FileNotFoundException)
        {
            return null;
        }
    }

    /// <returns>False when the same form holds words from another window, which this one has never shown: they are not replaced.</returns>
    public async Task<bool> KeepAsync(TypedForm typed, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            var before = await FindAsync(typed.Person, typed.Mark.Address, cancellation);
            if (before is not null && !IsKnownTo(typed.Mark, before))
                return false;
            Directory.CreateDirectory(Place);
            if (before is null)
                MakeRoom(typed.Person);
            var file = FileOf(typed.Person, typed.Mark.Address);
            await File.WriteAllTextAsync($"{file}.part", _seal.Protect(JsonSerializer.Serialize(typed)), cancellation);
            File.SetLastWriteTimeUtc($"{file}.part", typed.AtUtc);
            File.Move($"{file}.part", file, overwrite: true);
            return true;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Once the form was saved. What another window typed stays.</summary>
    public async Task ForgetAsync(int person, TypingMark saved, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            if (await FindAsync(person, saved.Address, cancellation) is { } typed && IsKnownTo(saved, typed))
                File.Delete(FileOf(person, saved.Address));
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private static bool IsKnownTo(TypingMark showing, TypedForm typed) => typed.Mark.Showing == showing.Showing || typed.Mark.Showing == showing.After;

    /// <summary>Removes everybody's that are too old, and this person's oldest when there are too many.</summary>
    private void MakeRoom(int person)
    {
        var oldest = clock.GetUtcNow().UtcDateTime - Kept;
        var files = new DirectoryInfo(Place).GetFiles().OrderByDescending(file => file.LastWriteTimeUtc).ToList();
        var theirs = files.Where(file => file.Name.StartsWith($"{person}-", StringComparison.Ordinal)).Skip(MostForms - 1);
        foreach (var file in files.Where(file => file.LastWriteTimeUtc < oldest).Concat(theirs))
            file.Delete();
    }

    private string FileOf(int person, string address) => Path.Combine(Place, $"{person}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)))}");
}
