using ScrutinyTracker.Domain.Reviews;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Reviews;

public sealed class ReviewTests
{
    [Fact]
    public void Stage_IsReadOffTheFacts()
    {
        var review = Known.Review();
        var stages = new List<ReviewStage> { review.Stage };
        review.AddEvidence(Heard("Meeting"));
        stages.Add(review.Stage);
        review.AddFinding(Found("So it is."));
        stages.Add(review.Stage);
        review.MarkSentForResponse(Known.SentOn);
        stages.Add(review.Stage);
        review.Publish(Known.SentOn);
        stages.Add(review.Stage);

        Assert.Equal(
            [ReviewStage.Scoping, ReviewStage.GatheringEvidence, ReviewStage.Reporting, ReviewStage.AwaitingResponse, ReviewStage.Published], stages);
    }

    [Fact]
    public void Publish_Twice_IsRefused()
    {
        var review = Known.Review();

        Assert.True(review.Publish(Known.SentOn).IsDone);
        Assert.Equal(Refusal.AlreadyPublished, review.Publish(Known.Today).Refusal);

        Assert.Equal(Known.SentOn, review.PublishedOn);
        Assert.Equal("ReviewPublished", Known.Happened(review));
    }

    [Fact]
    public void Publish_BeforeItWasSentOrAgreed_IsRefused()
    {
        var sent = Known.Review();
        sent.MarkSentForResponse(Known.SentOn);
        var agreed = Known.Review();
        agreed.AgreeScope(new Scope { AgreedOn = Known.SentOn });

        Assert.Equal(Refusal.PublicationBeforeSending, sent.Publish(Known.SentOn.AddDays(-1)).Refusal);
        Assert.Equal(Refusal.PublicationBeforeAgreement, agreed.Publish(Known.SentOn.AddDays(-1)).Refusal);

        Assert.Equal((null, null), (sent.PublishedOn, agreed.PublishedOn));
        Assert.True(agreed.Publish(Known.SentOn).IsDone);
    }

    [Fact]
    public void MarkSentForResponse_Twice_KeepsTheFirstDay()
    {
        var review = Known.Review();

        review.MarkSentForResponse(Known.SentOn);
        review.MarkSentForResponse(Known.Today);

        Assert.Equal(Known.SentOn, review.SentForResponseOn);
        Assert.Equal("ReviewSentForResponse", Known.Happened(review));
    }

    [Fact]
    public void AgreeScope_IsReplacedAsAWholeAndNotedFieldByField()
    {
        var review = Known.Review();

        review.AgreeScope(new Scope { Purpose = "Why", OutOfScope = "Not that", AgreedOn = Known.SentOn });

        Assert.Equal("Purpose: - > Why; Out of scope: - > Not that; Agreed on: - > 7 November 2018", Known.Changed(review));
        Known.Quiet(review).AgreeScope(review.Scope with { });
        Assert.Empty(review.Events);
    }

    [Fact]
    public void SetGroup_OtherMembers_KeepsThoseWhoStay()
    {
        var review = Known.Review();
        var (ada, bob, cy) = (Known.Person("Ada"), Known.Person("Bob"), Known.Person("Cy"));
        review.SetGroup([ada, bob]);
        var stays = review.Group.Last();
        Known.Quiet(review);

        review.SetGroup([bob, cy]);

        Assert.Equal("Members: Ada, Bob > Bob, Cy", Known.Changed(review));
        Assert.Same(stays, review.Group.First());
    }

    [Fact]
    public void Edit_ExemptAndSource_AreNoted()
    {
        var review = Known.Review();

        review.Edit("Social workers ", ReviewKind.PracticeReview);
        review.MarkExempt(new Exemption(1, "It names people."));
        review.TakenFrom(new ExternalSource("A panel", "Its report", Known.SentOn));

        Assert.Equal(
            ["Kind: scrutiny review > practice review", "Exempt: - > Schedule 12A paragraph 1: It names people.", "Source: - > A panel: Its report"],
            review.Events.Cast<DetailsChanged>().Select(changed => $"{changed.Changes[0].Field}: {changed.Changes[0].Before ?? "-"} > {changed.Changes[0].After}"));
    }

    [Fact]
    public void Lines_MovedAndRemoved_StayLetteredWithoutGaps()
    {
        var review = Known.Review();
        var (one, _, three) = (review.AddLineOfEnquiry("one"), review.AddLineOfEnquiry("two"), review.AddLineOfEnquiry("three"));
        Known.Quiet(review);

        review.Move(one, up: true);
        Assert.Empty(review.Events);
        review.Move(one, up: false);
        review.Remove(one);

        Assert.Equal(["a two", "b three"], review.LinesOfEnquiry.OrderBy(line => line.Order).Select(line => $"{line.Letter} {line.Question}"));
        Assert.Equal("PartsReordered PartRemoved", Known.Happened(review));
        Assert.Equal("b", three.Letter);
    }

    [Fact]
    public void LinesAndFindings_Edited_AreNotedAndMoved()
    {
        var review = Known.Review();
        var line = review.AddLineOfEnquiry("How?");
        var (first, second) = (review.AddFinding(Found("First.")), review.AddFinding(Found("Second.")));
        Known.Quiet(review);

        review.EditLineOfEnquiry(line, " Why? ");
        Assert.Equal("Question: How? > Why?", Known.Changed(review));
        review.Move(second, up: true);

        Assert.Equal((2, 1), (first.Order, second.Order));
        Assert.Equal(new PartsReordered("Finding", "Second.", 2, 1), review.Events[^1]);
    }

    [Theory]
    [InlineData("Line of enquiry (a)")]
    [InlineData("Evidence 1")]
    [InlineData("Finding 1")]
    [InlineData("Scope")]
    public void Parts_EditedOncePublished_WantAReasonAndKeepBothWordings(string what)
    {
        var review = Known.Review();
        var (line, evidence, finding) = (review.AddLineOfEnquiry("How?"), review.AddEvidence(Heard("First")), review.AddFinding(Found("So it is.")));
        review.Publish(Known.SentOn);
        Known.Quiet(review);

        Assert.Equal(Refusal.ReasonMissing, Edit(" ").Refusal);
        Assert.Empty(review.Events);
        Assert.Equal(Outcome.Done, Edit(" The minute says so. "));

        var amended = Assert.IsType<ReviewPartAmended>(Assert.Single(review.Events));
        Assert.Equal((what, "The minute says so.", "Other words"), (amended.What, amended.Why, Assert.Single(amended.Changes).After));
        Assert.Equal(Outcome.Done, Edit(null));

        Outcome Edit(string? why) => what[0] switch
        {
            'L' => review.EditLineOfEnquiry(line, "Other words", why),
            'E' => review.EditEvidence(evidence, evidence.Details with { Title = "Other words" }, why),
            'F' => review.EditFinding(finding, finding.Details with { Text = "Other words" }, why),
            _ => review.AgreeScope(review.Scope with { Purpose = "Other words" }, why),
        };
    }

    [Fact]
    public void EvidenceAndFindings_AddedEditedMovedRemoved()
    {
        var review = Known.Review();
        var line = review.AddLineOfEnquiry("How?");
        var (first, second) = (review.AddEvidence(Heard("First") with { LinesOfEnquiry = [line] }), review.AddEvidence(Heard("Second")));
        var finding = review.AddFinding(Found("So it is.") with { LinesOfEnquiry = [line], Evidence = [first] });
        Known.Quiet(review);

        review.EditFinding(finding, finding.Details with { Evidence = [first, second], Theme = review.ThemeNamed("Practice") });
        review.EditEvidence(first, first.Details with { Heard = "Officers", LinesOfEnquiry = [] });
        review.EditEvidence(first, first.Details);
        review.Move(second, up: true);
        review.Remove(first);
        review.Remove(finding);

        Assert.Equal("PartAdded DetailsChanged DetailsChanged PartsReordered PartRemoved PartRemoved", Known.Happened(review));
        var changes = review.Events.OfType<DetailsChanged>().SelectMany(changed => changed.Changes).ToList();
        Assert.Equal(
            [
                new("Theme", null, "Practice"), new("Evidence", "First", "First; Second"), new("Heard", null, "Officers"),
                new FieldChange("Lines of enquiry", "a", ""),
            ],
            changes);
        Assert.Equal(1, review.Evidence.Single().Order);
    }

    [Fact]
    public void Remove_OncePublished_IsRefused()
    {
        var review = Known.Review();
        var (line, evidence, finding) = (review.AddLineOfEnquiry("How?"), review.AddEvidence(Heard("Meeting")), review.AddFinding(Found("So.")));
        review.Publish(Known.SentOn);

        Assert.All([review.Remove(line), review.Remove(evidence), review.Remove(finding)], outcome => Assert.Equal(Refusal.CannotRemoveOncePublished, outcome.Refusal));
        Assert.Equal((1, 1, 1), (review.LinesOfEnquiry.Count, review.Evidence.Count, review.Findings.Count));
    }

    [Fact]
    public void ThemeNamed_InOtherCapitals_IsTheSame()
    {
        var review = Known.Review();

        Assert.Same(review.ThemeNamed("Practice"), review.ThemeNamed(" practice "));
        Assert.Single(review.Themes);
    }

    [Fact]
    public void Implications_AnsweredTwice_KeepTheLastWord()
    {
        var review = Known.Review();
        review.SetImplication("Finance", "None");
        review.SetImplication("Staffing", "None");
        Known.Quiet(review);

        review.SetImplication("Finance", "£10,000 ");

        Assert.Equal("Finance: None > £10,000", Known.Changed(review));
        Assert.Equal(["1 Finance £10,000", "2 Staffing None"], review.Implications.Select(each => $"{each.Order} {each.Heading} {each.Text}"));
    }

    [Fact]
    public void Clearance_SentAndReturned_IsNoted()
    {
        var review = Known.Review();
        var clearance = review.SendForClearance(ClearanceKind.Approver, "Finance", null, Known.SentOn, Known.Today);
        Known.Quiet(review);

        review.ReturnClearance(clearance, Known.Today, "Fine.");

        Assert.Equal("Returned on: - > 15 January 2019; Comment: - > Fine.", Known.Changed(review));
        Assert.Equal((Known.Today, "Fine."), (clearance.ReturnedOn!.Value, clearance.Comment));
    }

    [Fact]
    public void ActionPlan_EditedUnchanged_LeavesNoTrace()
    {
        var review = Known.Review();
        var finding = review.AddFinding(Found("Weak supervision."));
        var action = review.AddAction(new(null, "Supervision", "Train supervisors", null, "High", Known.Post(), [finding]));
        Known.Quiet(review);

        review.EditAction(action, action.Details);
        Assert.Empty(review.Events);
        review.EditAction(action, action.Details with { AreasForDevelopment = [], Priority = "Low" });

        Assert.Equal("Priority: High > Low; Areas for development: 1 > ", Known.Changed(review));
    }

    [Fact]
    public void AddFinding_OfManyWords_IsNamedByItsBeginning()
    {
        var review = Known.Review();

        review.AddFinding(Found(new string('x', 121)));

        var added = Assert.IsType<PartAdded>(Assert.Single(review.Events));
        Assert.Equal((120, '…', "Conclusion"), (added.Label.Length, added.Label[^1], added.What));
    }

    private static EvidenceDetails Heard(string title) => new(EvidenceKind.Session, title, null, null, null, []);

    private static FindingDetails Found(string text) => new(FindingKind.Conclusion, text, null, [], []);
}
