using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Web.Features.Import;

/// <summary>
/// A file that was brought in, with what was recognised in it and what a person has made of that since. It is working paper: it has no
/// history of its own, and nothing of it is in the tracker before it is confirmed.
/// </summary>
public sealed class ImportDraft
{
    private ImportDraft() { }

    /// <param name="record">What is proposed, as JSON; the kind says how it reads.</param>
    public ImportDraft(ImportKind kind, int committeeId, int uploadedById, DateTime atUtc, ImportedFile file, string record)
    {
        (Kind, CommitteeId, UploadedById, UploadedAtUtc) = (kind, committeeId, uploadedById, atUtc);
        (File, Record) = (file, record);
    }

    public int Id { get; private set; }

    /// <summary>Renewed with each change; a form carries it, so that two who check the same file are told apart.</summary>
    public int Version { get; private set; }

    public ImportKind Kind { get; private set; }
    public ImportState State { get; private set; }
    public int CommitteeId { get; private set; }
    public Committee Committee { get; private set; } = null!;
    public int UploadedById { get; private set; }
    public Person UploadedBy { get; private set; } = null!;
    public DateTime UploadedAtUtc { get; private set; }

    /// <summary>The date that the document bears, from which the years that it leaves out are inferred.</summary>
    public DateOnly? DocumentDate { get; private set; }

    public string? Title { get; private set; }
    public ImportedFile File { get; private set; } = null!;

    /// <summary>What is to be stored as it reads now, with each item's number, place and state.</summary>
    public string Record { get; private set; } = "";

    public int? SettledById { get; private set; }

    /// <summary>Who confirmed or discarded it.</summary>
    public Person? SettledBy { get; private set; }

    public DateTime? SettledAtUtc { get; private set; }

    /// <summary>What heads it in lists, read off the record.</summary>
    public void Entitle(string? title, DateOnly? documentDate) => (Title, DocumentDate) = (title, documentDate);

    /// <summary>Somebody corrected, accepted or dropped something.</summary>
    public void Say(string record)
    {
        RequireChecking();
        Record = record;
        Version++;
    }

    /// <summary>All of it is stored, in the transaction that saves this.</summary>
    public void Confirm(int byId, DateTime atUtc) => Settle(ImportState.Confirmed, byId, atUtc);

    /// <summary>Nothing of it is wanted; the file goes with the next sweep.</summary>
    public void Discard(int byId, DateTime atUtc)
    {
        Settle(ImportState.Discarded, byId, atUtc);
        Record = "";
    }

    private void Settle(ImportState state, int byId, DateTime atUtc)
    {
        RequireChecking();
        (State, SettledById, SettledAtUtc) = (state, byId, atUtc);
        Version++;
    }

    private void RequireChecking()
    {
        if (State != ImportState.Checking)
            throw new InvalidOperationException($"The import {Id} is {State} and stays so.");
    }
}

public enum ImportKind
{
    /// <summary>A report or an answer: one review.</summary>
    Report,

    /// <summary>A list of recommendations, row by row.</summary>
    Tracker,
}

public enum ImportState
{
    Checking,
    Confirmed,
    Discarded,
}

/// <summary>The file as it came, kept whole.</summary>
/// <param name="StoredAs">A generated name; the person's own is only ever shown.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">Of its content, in hexadecimal digits: by it the same file is known again.</param>
public sealed record ImportedFile(string StoredAs, string Name, long Size, string Sha256);
