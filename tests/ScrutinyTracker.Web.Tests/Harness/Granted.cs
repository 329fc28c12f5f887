using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Harness;

internal static class Granted
{
    /// <summary>Moves the only date of a promise: asked for and granted by the same person on one day.</summary>
    public static void GrantDate(this Recommendation recommendation, Commitment promise, DueDate to, string reason, Person by, DateOnly on)
    {
        var date = promise.Occurrences.Single();
        Assert.Equal(Outcome.Done, recommendation.AskForDueDate(promise, date, new(to, null, reason, by, OnBehalf: false), on));
        Assert.Equal(Outcome.Done, recommendation.DecideDueDate(promise, date, new(true, null, by), on));
    }
}
