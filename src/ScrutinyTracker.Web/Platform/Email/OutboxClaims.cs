using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>Takes an email out of those that wait, together with whatever of the one before it is not saved yet.</summary>
internal sealed class OutboxClaims(TrackerContext context, PrepareEmail preparation, TimeProvider clock)
{
    private const int MostInterruptions = 3;

    /// <summary>
    /// One that was prepared ahead: a single commit writes down what became of the one before, claims this one, and says that it is handed
    /// over. In that transaction nobody else can write, and it is taken only if nobody has since it was prepared.
    /// </summary>
    /// <returns>Null when it must be taken by itself.</returns>
    public async Task<TakenEmail?> TakeAsync(DueEmail due, PreparedEmail ahead, CancellationToken cancellationToken)
    {
        try
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            if (await preparation.IsStillRightAsync(ahead, cancellationToken) && await ClaimAsync(due, cancellationToken))
            {
                var taken = HandOver(ahead.Email);
                await context.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
                await transaction.CommitAsync(cancellationToken);
                context.ChangeTracker.AcceptAllChanges();
                return taken;
            }
        }
        catch (Exception e) when (e is DbException or DbUpdateException or OperationCanceledException)
        {
            // What is wrong with this one must not keep from the disk what became of the one before.
        }
        return null;
    }

    /// <summary>One by itself: claimed before it is asked what it says, so that one that stops the tracker there is known by it.</summary>
    /// <returns>Null when somebody else took it.</returns>
    public async Task<TakenEmail?> TakeAsync(DueEmail due, CancellationToken cancellationToken)
    {
        context.ChangeTracker.Clear();
        if (!await ClaimAsync(due, cancellationToken))
            return null;
        var email = await context.Set<OutboxEmail>().SingleAsync(email => email.Id == due.Id, cancellationToken);
        if (email.Interruptions > MostInterruptions)
            email.GiveUp("The tracker was stopped again and again while it sent this. It may have arrived.");
        else
            await preparation.ComposeAsync(email, cancellationToken);
        var taken = HandOver(email);
        await context.SaveChangesAsync(cancellationToken);
        return taken;
    }

    /// <summary>Whatever else is held in memory is forgotten, saved or not.</summary>
    public void KeepOnly(OutboxEmail email)
    {
        foreach (var entry in context.ChangeTracker.Entries().ToList())
        {
            if (entry.Entity != email && !(entry.Entity is OutboxAttachment attachment && email.Attachments.Contains(attachment)))
                entry.State = EntityState.Detached;
        }
    }

    /// <summary>Pending to Sending in one statement, for whoever changes the one row; one found on its way was interrupted.</summary>
    private async Task<bool> ClaimAsync(DueEmail due, CancellationToken cancellationToken)
    {
        var (sending, expected) = (nameof(OutboxState.Sending), due.State.ToString());
        return await context.Database.ExecuteSqlAsync(
            $"""
            UPDATE "OutboxEmails" SET "State" = {sending}, "Interruptions" = "Interruptions" + ("State" = {sending})
            WHERE "Id" = {due.Id} AND "State" = {expected}
            """,
            cancellationToken) == 1;
    }

    /// <summary>It is not handed over when there is nothing to say, or when it was given up.</summary>
    private TakenEmail HandOver(OutboxEmail email) =>
        email.State is OutboxState.Pending or OutboxState.Sending ? new(email, email.HandOver(clock.GetUtcNow().UtcDateTime)) : new(email, null);
}

/// <param name="Before">To be given to <see cref="OutboxEmail.WasNotTaken"/>.</param>
internal sealed record TakenEmail(OutboxEmail Email, DateTime? Before)
{
    public bool IsToLeave => Email.State == OutboxState.Sending;
}
