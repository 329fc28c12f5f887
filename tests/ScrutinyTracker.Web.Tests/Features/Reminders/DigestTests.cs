using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Features.Reminders;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reminders;

/// <summary>The email word for word, beside files that a person has read. APPROVE=true in the environment writes them anew.</summary>
public sealed class DigestTests
{
    private static readonly DateOnly Day = SampleDigests.Day;

    [Fact]
    public void Write_ThreeThings_AsTextIsTheApprovedOne() => ShouldBeApproved("digest.txt", DigestText.Write(SampleDigests.Promises));

    [Fact]
    public async Task Write_ThreeThings_AsHtmlIsTheApprovedOne()
    {
        using var tracker = Tracker.Start(Day);
        await using var scope = tracker.Services.CreateAsyncScope();

        var email = await scope.ServiceProvider.GetRequiredService<DigestWriter>().WriteAsync(SampleDigests.Promises, new MailAddress("director@example.org"));

        ShouldBeApproved("digest.html", email.Html);
        Assert.DoesNotContain("<script", email.Html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Write_OfficersDuties_IsTheApprovedOne()
    {
        using var tracker = Tracker.Start(Day);
        await using var scope = tracker.Services.CreateAsyncScope();

        var email = await scope.ServiceProvider.GetRequiredService<DigestWriter>().WriteAsync(SampleDigests.Duties, new MailAddress("officer@example.org"));

        ShouldBeApproved("duties.txt", email.Text);
        ShouldBeApproved("duties.html", email.Html);
    }

    [Theory]
    [InlineData(new[] { 10 }, "1 thing due — Monday 1 April 2019")]
    [InlineData(new[] { 0 }, "1 thing due today — Monday 1 April 2019")]
    [InlineData(new[] { 0, 10 }, "2 things due: 1 today — Monday 1 April 2019")]
    [InlineData(new[] { -1, 0, 10 }, "3 things due: 1 overdue — Monday 1 April 2019")]
    [InlineData(new[] { -1, -2 }, "2 things overdue — Monday 1 April 2019")]
    public void Subject_ByWhatIsDue_SaysTheMostUrgentAndTheDay(int[] daysToGo, string expected)
    {
        var digest = SampleDigests.Promises with { Lines = [.. daysToGo.Select(days => SampleDigests.Line(Day.AddDays(days)))] };

        Assert.Equal(expected, digest.Subject);
    }

    [Theory]
    [InlineData(10, "One thing is due from you: CYP-2018-19-R04, due in 10 days.")]
    [InlineData(-1, "One thing is overdue from you: CYP-2018-19-R04, by 1 day.")]
    public void Opening_OfOneThing_SaysTheSameAsTheSubject(int daysToGo, string expected) =>
        Assert.Equal(expected, (SampleDigests.Promises with { Lines = [SampleDigests.Line(Day.AddDays(daysToGo))] }).Opening);

    [Theory]
    [InlineData("2019-04-29", -28, "Reminder: 28 days before. ")]
    [InlineData("2019-05-01", -28, "Reminder: the step “28 days before” of Wednesday 3 April 2019, brought forward to a working day. ")]
    [InlineData("2019-04-27", -28, "Reminder: the step “28 days before” of Saturday 30 March 2019, sent late. ")]
    [InlineData("2019-03-30", 0, "Reminder: the step “on the day” of Saturday 30 March 2019, sent late. ")]
    [InlineData("2019-03-24", 7, "Reminder: the step “7 days overdue” of Sunday 31 March 2019, sent late. ")]
    public void Step_SentOnAnotherDayThanItsOwn_SaysSo(string due, int stage, string expected)
    {
        var line = SampleDigests.Line(DateOnly.ParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture)) with { Stage = new(stage) };

        Assert.StartsWith(expected, line.Step, StringComparison.Ordinal);
    }

    private static void ShouldBeApproved(string name, string actual)
    {
        var file = Path.Combine(Node.ProjectDirectory, "Features", "Reminders", "Approved", name);
        var lines = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("APPROVE") == "true")
            File.WriteAllText(file, lines);
        Assert.Equal(File.ReadAllText(file), lines);
    }
}
