using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Responses;

public sealed class ResponseTests
{
    [Fact]
    public void TakePosition_Unchanged_LeavesNoTrace()
    {
        var draft = Draft();
        draft.TakePosition(Position.Accepted, null, Known.SentOn);
        Assert.Equal("Position: - > accepted; Date: - > 7 November 2018", Known.Changed(draft));
        Known.Quiet(draft);

        draft.TakePosition(Position.Accepted, null, Known.SentOn);

        Assert.Empty(draft.Events);
    }

    [Fact]
    public void Items_AddedMovedAndRemoved_StayLettered()
    {
        var draft = Draft();
        var (one, two, three) = (draft.AddItem("one"), draft.AddItem(" two "), draft.AddItem("three"));
        Known.Quiet(draft);

        draft.Move(three, up: true);
        draft.Move(three, up: true);
        draft.Move(three, up: true);
        Assert.Equal("PartsReordered PartsReordered", Known.Happened(draft));
        Assert.True(draft.Remove(one).IsDone);

        Assert.Equal(["a three", "b two"], draft.Items.OrderBy(item => item.Order).Select(item => $"{item.Letter} {item.Text}"));
        Assert.Equal("b", two.Letter);
    }

    [Fact]
    public void Remove_AnItem_TakesItsPromisesAlong()
    {
        var recommendation = Known.Sent();
        var draft = recommendation.DraftResponse(null);
        var item = draft.AddItem("We will.");
        draft.Promise(item, Known.Promise());

        draft.Remove(item);

        Assert.Empty(recommendation.Commitments);
    }

    [Fact]
    public void Withdraw_APromise_LeavesItsItem()
    {
        var recommendation = Known.Sent();
        var draft = recommendation.DraftResponse(null);
        var item = draft.AddItem("We will.");
        var promise = draft.Promise(item, Known.Promise());

        Assert.True(draft.Withdraw(promise).IsDone);

        Assert.Empty(item.Commitments);
        Assert.Empty(recommendation.Commitments);
    }

    [Fact]
    public void EditItem_NewWords_AreNoted()
    {
        var draft = Draft();
        var item = draft.AddItem("one");
        Known.Quiet(draft);

        draft.EditItem(item, "uno");

        Assert.Equal("Text: one > uno", Known.Changed(draft));
        Assert.Equal("uno", item.Text);
    }

    [Fact]
    public void AnswerPart_Twice_KeepsTheLastWord()
    {
        var recommendation = new Recommendation("R", Known.Review(), 1, Known.Details() with { Parts = ["one"] });
        var part = recommendation.Parts.Single();
        var draft = Known.Quiet(recommendation.DraftResponse(null));

        draft.AnswerPart(part, Position.Accepted, null);
        draft.AnswerPart(part, Position.NotAccepted, "No money.");

        var answer = Assert.Single(draft.PartAnswers);
        Assert.Equal((Position.NotAccepted, "No money."), (answer.Position, answer.Reasons));
        Assert.Equal("DetailsChanged DetailsChanged", Known.Happened(draft));
    }

    [Fact]
    public void HandOver_AndBack_IsNoted()
    {
        var draft = Draft();
        var item = draft.AddItem("one");
        Known.Quiet(draft);

        draft.HandOver(item, Known.Person("Academy Manager", Role.Contributor), Known.Today);

        Assert.Equal("Handed to: - > Academy Manager", Known.Changed(draft));
        draft.HandOver(item, null, Known.Today);
        Assert.Null(item.Contributor);
    }

    [Fact]
    public void OnceSubmitted_ItsWordsStay()
    {
        var recommendation = Known.Answered(Known.Promise(DueDate.Month(2019, 3)));
        var response = recommendation.PresentResponse!;
        var item = response.Items.Single();
        var promise = item.Commitments.Single();

        Assert.Equal(Refusal.ResponseAlreadySubmitted, response.TakePosition(Position.NotAccepted, "x", null).Refusal);
        Assert.Equal(Refusal.ResponseAlreadySubmitted, response.Remove(item).Refusal);
        Assert.Equal(Refusal.ResponseAlreadySubmitted, response.Withdraw(promise).Refusal);
        Assert.Equal(Refusal.ResponseAlreadySubmitted, promise.Edit(Known.Promise()).Refusal);
        Assert.Throws<InvalidOperationException>(() => response.AddItem("x"));
        Assert.Throws<InvalidOperationException>(() => response.EditItem(item, "x"));
        Assert.Throws<InvalidOperationException>(() => response.Move(item, up: true));
        Assert.Throws<InvalidOperationException>(() => response.HandOver(item, null, Known.Today));
        Assert.Throws<InvalidOperationException>(() => response.Promise(item, Known.Promise()));
        Assert.Equal((Position.Accepted, "What will be done."), (response.Position!.Value, item.Text));
    }

    private static Response Draft() => Known.Quiet(Known.Sent().DraftResponse(null));
}
