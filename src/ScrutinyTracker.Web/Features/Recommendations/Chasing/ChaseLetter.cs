using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Pages;

namespace ScrutinyTracker.Web.Features.Recommendations.Chasing;

/// <summary>A letter to an outside body about what it owes, for an officer to send as it is or in other words.</summary>
/// <param name="MailTo">Opens it in the officer's own email; null while no address is recorded.</param>
/// <param name="IsExempt">Its words are in no letter that leaves by email.</param>
internal sealed record ChaseLetter(string Subject, string Text, string? MailTo, IReadOnlyList<OwedByBody> Owed, bool IsExempt)
{
    public static ChaseLetter Of(Domain.Recommendations.Recommendation recommendation, string council, string officer, DateOnly today)
    {
        var (body, isExempt) = (recommendation.ExternalBody!, recommendation.IsMarkedExempt || recommendation.Review.Exemption is not null);
        var owed = OwedByBody.Of(recommendation, today);
        var subject = $"Recommendation {recommendation.Reference} of the {recommendation.Committee.Name}";
        string[] paragraphs =
        [
            $"To {body.ContactName ?? body.Name}",
            $"On {recommendation.SentForResponseOn!.Value.InFull()} the {recommendation.Committee.Name} of {council} sent you its recommendation {recommendation.Reference}"
                + (isExempt ? "." : $":\n“{recommendation.Text}”"),
            .. owed.Select(one => one.InALetter(isExempt)),
            "Please let me have it, or tell me by when it will come.",
            $"{officer}\n{council}",
        ];
        var text = string.Join("\n\n", paragraphs);
        return new(
            subject, text,
            body.ContactEmail is { Length: > 0 } to ? $"mailto:{to}?subject={Uri.EscapeDataString(subject)}&body={Uri.EscapeDataString(text.Replace("\n", "\r\n", StringComparison.Ordinal))}" : null,
            owed, isExempt);
    }
}

/// <param name="CommitmentId">Null for the answer.</param>
internal sealed record OwedByBody(string What, DueDate Due, string Lateness, bool IsLate, int? CommitmentId)
{
    /// <summary>The answer, and promises for which no post of the council is responsible; what is due first comes first.</summary>
    public static IReadOnlyList<OwedByBody> Of(Domain.Recommendations.Recommendation recommendation, DateOnly today)
    {
        var owed = recommendation.Promises.Where(promise => promise.ResponsiblePostId is null)
            .SelectMany(promise => promise.Occurrences.Where(date => date.IsOpen).Select(date => In(promise.Text, date.Due, promise.Id)));
        if (recommendation is { AwaitsResponse: true, ResponseDueOn: { } due })
            owed = owed.Prepend(In("The answer", DueDate.Day(due), null));
        return [.. owed.OrderBy(one => one.Due.On)];

        OwedByBody In(string what, DueDate on, int? promise)
        {
            var timeliness = Timeliness.Of(on.On, null, today);
            return new(what, on, timeliness.InWords, timeliness.Kind == TimelinessKind.Overdue, promise);
        }
    }

    public string InALetter(bool isExempt) => CommitmentId is null
        ? $"Your answer {(IsLate ? "was" : "is")} due on {Due}{(IsLate ? ", and we do not have it" : "")}."
        : $"{(isExempt ? "What you promised" : $"You promised: “{What}”. It")} {(IsLate ? "was" : "is")} due by {Due.WithEnd()}{(IsLate ? ", and we have not heard that it is done" : "")}.";
}
