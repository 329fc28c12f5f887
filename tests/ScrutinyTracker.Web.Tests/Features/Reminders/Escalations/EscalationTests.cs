using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Features.Reminders;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reminders.Escalations;

/// <summary>What was promised for March 2019 and does not come: due on Sunday 31 March, told to others from 5 April on.</summary>
public sealed class EscalationTests
{
    private static readonly DateOnly OnTheDay = new(2019, 3, 29);
    private static readonly DateOnly AfterAWeek = new(2019, 4, 5);

    /// <summary>Easter Sunday, so the Thursday before it.</summary>
    private static readonly DateOnly AfterThreeWeeks = new(2019, 4, 18);

    [Fact]
    public async Task Owner_IsToldBeforeWhoIsToldNextAndWhen()
    {
        using var above = await AboveAsync();

        await above.Scene.SendAsync(OnTheDay);

        Assert.Contains("Who is told next: Chief Executive on Friday 5 April 2019, if it is still overdue then", Assert.Single(above.Scene.Mail.Taken).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FirstEscalation_IsALetterThatWaits_IsWrittenAnewAndSent()
    {
        using var above = await AboveAsync();
        await above.Scene.SendAsync(OnTheDay);
        await above.Scene.SendAsync(AfterAWeek);
        Assert.DoesNotContain(above.Scene.Mail.Taken, mail => mail.To.Address == above.Chief.Email);

        using var officer = await above.Scene.Tracker.SignInAsync(above.Scene.Officer);
        var page = await (await officer.GetAsync("/")).ClickAsync("Read and send the letter to the line manager of Corporate Director: 1 thing is overdue");
        page.ShouldSay("To Chief Executive").ShouldSay("Corporate Director has been reminded of what follows");
        await page.Form("Send the letter").Fill("Input.Words", "Please see to this before the committee meets.").SubmitAsync();
        await above.Scene.DeliverAsync();

        var letter = above.Scene.Mail.Taken.Single(mail => mail.To.Address == above.Chief.Email);
        Assert.Equal("1 thing overdue from Corporate Director — Friday 5 April 2019", letter.Subject);
        Assert.Contains("Please see to this before the committee meets.", letter.Text, StringComparison.Ordinal);
        Assert.Contains("What was promised: ", letter.Text, StringComparison.Ordinal);
        Assert.Contains(above.Scene.Officer.Email, letter.Text, StringComparison.Ordinal);
        (await officer.GetAsync("/")).ShouldNotSay("Read and send the letter");
        (await officer.GetAsync("/reminders/letters")).ShouldSay("Sent on 5 April 2019");
        (await officer.GetAsync("/reminders/sent")).ShouldSay("1 thing overdue from Corporate Director");
    }

    [Fact]
    public async Task Letter_ThatWaits_StandsInTheOfficersOwnEmails_UntilItIsSent()
    {
        using var above = await AboveAsync();
        await above.Scene.SendAsync(OnTheDay);
        Assert.Empty(above.ToOfficer);
        await above.Scene.SendAsync(AfterAWeek);

        var told = Assert.Single(above.ToOfficer).Text;
        Assert.Contains("Letter that waits, for CYP Overview and Scrutiny Committee: due today", told, StringComparison.Ordinal);
        Assert.Contains("What there is: To the line manager, because 1 thing is overdue from Corporate Director. Nothing leaves until you send it", told, StringComparison.Ordinal);
        Assert.Contains("Due: 5 April 2019 (it waits for you since then)", told, StringComparison.Ordinal);
        Assert.Contains(await above.LetterAddressAsync(), told, StringComparison.Ordinal);
        await above.Scene.SendAsync(AfterAWeek.AddDays(7));
        Assert.Contains("7 days overdue", above.ToOfficer.Last().Text, StringComparison.Ordinal);

        using var officer = await above.Scene.Tracker.SignInAsync(above.Scene.Officer);
        await (await officer.GetAsync(await above.LetterAddressAsync())).Form("Send the letter").SubmitAsync();
        await above.Scene.SendAsync(AfterThreeWeeks);
        Assert.DoesNotContain("Letter that waits", above.ToOfficer.Last().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letter_AboutWhatIsExempt_IsNamedWithoutWhoOwesIt()
    {
        using var above = await AboveAsync();
        await above.Scene.ChangeAsync((recommendation, _) => recommendation.MarkExempt(new Exemption(1, "It names people")));
        await above.Scene.SendAsync(OnTheDay);
        await above.Scene.SendAsync(AfterThreeWeeks);

        var told = Assert.Single(above.ToOfficer).Text;
        Assert.Contains("What there is: Exempt information: sign in to read it", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Corporate Director", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chair_WhoWasTold_IsNotToldAgainWhenTheLadderChanges()
    {
        using var above = await AboveAsync();
        await above.Scene.SendAsync(OnTheDay);
        await above.Scene.SendAsync(AfterAWeek);
        await above.Scene.SendAsync(AfterThreeWeeks);
        await above.SettleAsync(new(7, EscalateTo.LineManager), new(28, EscalateTo.Chair));

        await above.Scene.SendAsync(new(2019, 4, 26));
        await above.Scene.SendAsync(new(2019, 5, 3));

        Assert.Single(above.Scene.Mail.Taken, mail => mail.To.Address == above.Chair.Email);
    }

    [Fact]
    public async Task Letter_OfWhatIsDoneBeforeItIsSent_FallsAway()
    {
        using var above = await AboveAsync();
        await above.Scene.SendAsync(OnTheDay);
        await above.Scene.SendAsync(AfterAWeek);

        await above.DeliverPromiseAsync(AfterAWeek);
        await above.Scene.SendAsync(AfterAWeek.AddDays(3));

        Assert.Equal(LetterState.FellAway, (await above.LettersAsync()).Single().State);
    }

    [Fact]
    public async Task Letter_OfWhatIsDoneBetweenSendingAndLeaving_NeverLeaves()
    {
        using var above = await AboveAsync();
        await above.Scene.SendAsync(OnTheDay);
        await above.Scene.SendAsync(AfterAWeek);
        using var officer = await above.Scene.Tracker.SignInAsync(above.Scene.Officer);
        await (await officer.GetAsync(await above.LetterAddressAsync())).Form("Send the letter").SubmitAsync();

        await above.DeliverPromiseAsync(AfterAWeek);
        await above.Scene.DeliverAsync();

        Assert.DoesNotContain(above.Scene.Mail.Taken, mail => mail.To.Address == above.Chief.Email);
    }

    [Fact]
    public async Task Letter_PutAsideWithAReason_IsNotWrittenAgain()
    {
        using var above = await AboveAsync();
        await above.Scene.SendAsync(OnTheDay);
        await above.Scene.SendAsync(AfterAWeek);
        using var officer = await above.Scene.Tracker.SignInAsync(above.Scene.Officer);
        var page = await (await officer.GetAsync(await above.LetterAddressAsync())).ClickAsync("Do not send it");

        (await page.Form("Put the letter aside").SubmitAsync()).ShouldSay("Enter why it is not sent");
        await page.Form("Put the letter aside").Fill("Input.Reason", "They spoke to each other").SubmitAsync();
        await above.Scene.SendAsync(AfterAWeek.AddDays(3));

        Assert.Equal(LetterState.NotSent, Assert.Single(await above.LettersAsync()).State);
    }

    [Fact]
    public async Task SecondEscalation_TellsTheChairAndTheOfficer_OnceEach()
    {
        using var above = await AboveAsync();
        await above.Scene.SendAsync(OnTheDay);
        await above.Scene.SendAsync(AfterAWeek);

        await above.Scene.SendAsync(AfterThreeWeeks);
        await above.Scene.SendAsync(AfterThreeWeeks);
        await above.Scene.SendAsync(AfterThreeWeeks.AddDays(8));

        var toChair = Assert.Single(above.Scene.Mail.Taken, mail => mail.To.Address == above.Chair.Email);
        Assert.Contains("Corporate Director: Promise under", toChair.Text, StringComparison.Ordinal);
        Assert.Contains("As Chair of CYP Overview and Scrutiny Committee you are told of what stays overdue from others.", toChair.Text, StringComparison.Ordinal);
        Assert.Single(above.ToOfficer, mail => mail.Text.Contains("Corporate Director: Promise under", StringComparison.Ordinal));
        Assert.Contains(
            "Also told: Corporate Director on Thursday 18 April 2019; a scrutiny officer of CYP Overview and Scrutiny Committee on Thursday 18 April 2019", toChair.Text, StringComparison.Ordinal);
        Assert.All(
            above.Scene.Mail.Taken.Where(mail => mail.To.Address == above.Scene.Director.Email).TakeLast(2),
            mail => Assert.Contains("the chair of CYP Overview and Scrutiny Committee on Thursday 18 April 2019", mail.Text, StringComparison.Ordinal));
        Assert.All(above.Scene.Mail.Taken.Where(mail => mail.Subject.EndsWith("18 April 2019", StringComparison.Ordinal)), mail => Assert.DoesNotContain("Nobody else", mail.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Exempt_IsToldToTheChairAlone_WhoMayReadIt()
    {
        using var above = await AboveAsync();
        await above.Scene.ChangeAsync((recommendation, _) => recommendation.MarkExempt(new Exemption(1, "It names people")));
        await above.Scene.SendAsync(OnTheDay);
        Assert.Contains("Who is told next: the chair of", Assert.Single(above.Scene.Mail.Taken).Text, StringComparison.Ordinal);

        await above.Scene.SendAsync(AfterAWeek);
        Assert.Empty(await above.LettersAsync());
        await above.Scene.SendAsync(AfterThreeWeeks);

        using var officer = await above.Scene.Tracker.SignInAsync(above.Scene.Officer);
        (await officer.GetAsync(await above.LetterAddressAsync())).ShouldSay("To Chair of CYP Overview and Scrutiny Committee");
        Assert.DoesNotContain(above.Scene.Mail.Taken, mail => mail.To.Address == above.Chief.Email);
    }

    [Fact]
    public async Task Letter_MarkedExemptWhileItWaits_IsNotSentToWhomMayNotReadIt()
    {
        using var above = await AboveAsync();
        await above.Scene.SendAsync(OnTheDay);
        await above.Scene.SendAsync(AfterAWeek);
        await above.Scene.ChangeAsync((recommendation, _) => recommendation.MarkExempt(new Exemption(1, "It names people")));
        using var officer = await above.Scene.Tracker.SignInAsync(above.Scene.Officer);

        var page = (await officer.GetAsync(await above.LetterAddressAsync())).ShouldSay("Left out of the letter: its reader may not read it");
        await page.Form("Send the letter").SubmitAsync();
        await above.Scene.DeliverAsync();

        Assert.DoesNotContain(above.Scene.Mail.Taken, mail => mail.To.Address == above.Chief.Email);
    }

    [Fact]
    public async Task Letter_ThatWaits_SaysWhoIsToldByEmailAnyway_AndSentNamesItsReader()
    {
        using var above = await AboveAsync();
        await above.Scene.SendAsync(OnTheDay);
        await above.Scene.SendAsync(AfterAWeek);
        using var officer = await above.Scene.Tracker.SignInAsync(above.Scene.Officer);

        var page = (await officer.GetAsync(await above.LetterAddressAsync()))
            .ShouldSay("whether this letter is sent or not: the chair of CYP Overview and Scrutiny Committee on Thursday 18 April 2019");
        await page.Form("Send the letter").SubmitAsync();
        await above.Scene.DeliverAsync();

        var sent = (await officer.GetAsync(await above.LetterAddressAsync())).ShouldSay($"To {above.Chief.Name}")
            .ShouldSay($"{above.Scene.Recommendation.Reference}, due 31 March 2019");
        (await sent.ClickAsync("see the email and what became of it")).ShouldSay("1 thing overdue from Corporate Director");
    }

    [Fact]
    public async Task Letter_SentOnAFridayEvening_WithTheServerAway_LeavesOnMonday()
    {
        using var above = await AboveAsync();
        await above.Scene.SendAsync(OnTheDay);
        await above.Scene.SendAsync(AfterAWeek);
        using var officer = await above.Scene.Tracker.SignInAsync(above.Scene.Officer);
        await (await officer.GetAsync(await above.LetterAddressAsync())).Form("Send the letter").SubmitAsync();

        above.Scene.Tracker.Clock.MoveTo(AfterAWeek.AddDays(1));
        await above.Scene.DeliverAsync();
        Assert.DoesNotContain(above.Scene.Mail.Taken, mail => mail.To.Address == above.Chief.Email);
        above.Scene.Tracker.Clock.MoveTo(AfterAWeek.AddDays(3));
        await above.Scene.DeliverAsync();

        Assert.Single(above.Scene.Mail.Taken, mail => mail.To.Address == above.Chief.Email);
    }

    [Fact]
    public async Task Escalation_OfWhatWasNeverWrittenAbout_WaitsUntilTheOwnerWasTold()
    {
        using var above = await AboveAsync();

        await above.Scene.SendAsync(new(2019, 6, 3));
        Assert.Equal([above.Scene.Director.Email], above.Scene.Mail.Taken.Select(mail => mail.To.Address));
        Assert.Empty(await above.LettersAsync());

        await above.Scene.SendAsync(new(2019, 6, 10));
        Assert.Single(await above.LettersAsync());
    }

    [Fact]
    public async Task Escalation_AfterAnOutage_BeginsWithTheLetter_AndTheChairIsToldAsLongAfterItAsTheLadderSays()
    {
        using var above = await AboveAsync();
        await above.Scene.SendAsync(OnTheDay);

        await above.Scene.SendAsync(new(2019, 6, 3));
        Assert.Single(await above.LettersAsync());
        Assert.DoesNotContain(above.Scene.Mail.Taken, mail => mail.To.Address == above.Chair.Email);
        Assert.Contains("Who is told next: the chair of CYP Overview and Scrutiny Committee on Monday 17 June 2019", above.Scene.Mail.Taken.Last(mail => mail.To.Address == above.Scene.Director.Email).Text, StringComparison.Ordinal);

        await above.Scene.SendAsync(new(2019, 6, 14));
        Assert.DoesNotContain(above.Scene.Mail.Taken, mail => mail.To.Address == above.Chair.Email);
        await above.Scene.SendAsync(new(2019, 6, 17));
        Assert.Single(above.Scene.Mail.Taken, mail => mail.To.Address == above.Chair.Email);
    }

    [Fact]
    public async Task Chair_IsNotToldThatTheOwnerWasTold_WhoseMailWasRefused()
    {
        using var above = await AboveAsync();
        await above.Scene.SendAsync(OnTheDay);
        above.Scene.Mail.Answer = mail => mail.To.Address == above.Scene.Director.Email ? MailReceipt.FromSmtp(550, "No such mailbox") : null;
        await above.Scene.SendAsync(AfterAWeek);
        await above.Scene.SendAsync(AfterThreeWeeks);

        var toChair = above.Scene.Mail.Taken.Single(mail => mail.To.Address == above.Chair.Email);
        Assert.Contains("Also told: Corporate Director on Friday 29 March 2019", toChair.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Corporate Director on Thursday 18 April 2019", toChair.Text, StringComparison.Ordinal);
        using var officer = await above.Scene.Tracker.SignInAsync(above.Scene.Officer);
        (await officer.GetAsync("/reminders")).ShouldSay("The emails to one address were refused").ShouldNotSay("All is well");
    }

    [Fact]
    public async Task Letter_WithoutAnybodyAbove_SaysWhatIsMissing_AndWaits()
    {
        using var above = await AboveAsync(lineManager: false);
        await above.Scene.SendAsync(OnTheDay);
        await above.Scene.SendAsync(AfterAWeek);
        using var officer = await above.Scene.Tracker.SignInAsync(above.Scene.Officer);

        var page = (await officer.GetAsync(await above.LetterAddressAsync())).ShouldSay("Nobody stands above this post yet");
        (await page.Form("Send the letter").SubmitAsync()).ShouldSay("Nobody can be written to yet");

        Assert.Equal(LetterState.Waiting, Assert.Single(await above.LettersAsync()).State);
    }

    [Fact]
    public async Task Letter_WhereTheLadderNamesTheChairAlone_IsTheChairs()
    {
        using var above = await AboveAsync();
        await above.SettleAsync(new EscalationStep(7, EscalateTo.Chair));
        await above.Scene.SendAsync(OnTheDay);
        await above.Scene.SendAsync(AfterAWeek);
        using var officer = await above.Scene.Tracker.SignInAsync(above.Scene.Officer);

        var page = (await officer.GetAsync(await above.LetterAddressAsync())).ShouldSay("To Chair of CYP Overview and Scrutiny Committee");
        await page.Form("Send the letter").SubmitAsync();
        await above.Scene.DeliverAsync();

        Assert.Single(above.Scene.Mail.Taken, mail => mail.To.Address == above.Chair.Email);
        Assert.DoesNotContain(above.Scene.Mail.Taken, mail => mail.To.Address == above.Chief.Email);
    }

    [Fact]
    public async Task Owner_IsNotToldThatSomebodyWasTold_WhoseMailWasRefused()
    {
        using var above = await AboveAsync();
        above.Scene.Mail.Answer = mail => mail.To.Address == above.Scene.Director.Email ? null : MailReceipt.FromSmtp(550, "No such mailbox");
        await above.Scene.SendAsync(OnTheDay);
        await above.Scene.SendAsync(AfterAWeek);

        await above.Scene.SendAsync(AfterThreeWeeks);
        await above.Scene.SendAsync(AfterThreeWeeks.AddDays(8));

        Assert.DoesNotContain("Also told", above.Scene.Mail.Taken.Last(mail => mail.To.Address == above.Scene.Director.Email).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letter_IsNobodyElsesToRead()
    {
        using var above = await AboveAsync();
        await above.Scene.SendAsync(OnTheDay);
        await above.Scene.SendAsync(AfterAWeek);
        var (_, stranger) = await above.Scene.Tracker.Given.CommitteeAsync("ENV");
        using var other = await above.Scene.Tracker.SignInAsync(stranger);

        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(await above.LetterAddressAsync())).Status);
        (await other.GetAsync("/reminders/letters")).ShouldSay("No letter was written yet");
    }

    [Fact]
    public async Task Coming_ForetellsLettersAndEscalations()
    {
        using var above = await AboveAsync();
        above.Scene.Tracker.Clock.MoveTo(OnTheDay);
        using var officer = await above.Scene.Tracker.SignInAsync(above.Scene.Officer);

        (await officer.GetAsync("/reminders")).ShouldSay("Friday 5 April 2019: to the line manager of Corporate Director").ShouldSay(above.Chair.Name);
    }

    private static async Task<Above> AboveAsync(bool lineManager = true)
    {
        var scene = await Scene.OnAsync(new(2019, 3, 1), "March 2019");
        var given = scene.Tracker.Given;
        var (post, chief) = await given.PostAsync("Chief Executive");
        if (lineManager)
        {
            await scene.Tracker.ChangeAsync(async context =>
            {
                var owing = await context.Posts.SingleAsync(one => one.Id == scene.Post.Id);
                owing.Edit(owing.Title, owing.Directorate, owing.Mailbox, await context.Posts.SingleAsync(one => one.Id == post.Id));
            });
        }
        var committee = await scene.Tracker.ReadAsync(context => context.Committees.SingleAsync());
        return new Above(scene, chief, await given.CouncillorAsync(committee, MemberCapacity.Chair));
    }

    private sealed record Above(Scene Scene, Person Chief, Person Chair) : IDisposable
    {
        public Task<List<EscalationLetter>> LettersAsync() => Scene.Tracker.ReadAsync(context => context.Set<EscalationLetter>().ToListAsync());

        public IEnumerable<OutgoingMail> ToOfficer => Scene.Mail.Taken.Where(mail => mail.To.Address == Scene.Officer.Email);

        public Task SettleAsync(params EscalationStep[] escalations) => Scene.Tracker.ChangeAsync(async context =>
        {
            var by = await context.People.SingleAsync(person => person.Id == Scene.Officer.Id);
            LadderSetting.Settle(ObligationKind.Commitment, null, ReminderLadder.Default with { Escalations = escalations }, by, DateTime.UnixEpoch, out var made);
            context.Add(made!);
        });

        public async Task<string> LetterAddressAsync() => RemindersLinks.Letter((await LettersAsync()).Single().Id);

        public Task DeliverPromiseAsync(DateOnly on) => Scene.ChangeAsync((recommendation, by) => recommendation.ReportProgress(
            recommendation.Commitments.Single(), null, new ProgressReport(ProgressClaim.Delivered, "Done", null, on, on, by, false, []), on));

        public void Dispose() => Scene.Dispose();
    }
}
