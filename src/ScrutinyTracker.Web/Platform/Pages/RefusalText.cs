using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain;

namespace ScrutinyTracker.Web.Platform.Pages;

/// <summary>What a person reads when a rule refuses, and beside which question of the form it stands.</summary>
/// <param name="Field">A property of the page's Input; null when it is about the record as a whole.</param>
internal sealed record RefusalWords(string Text, string? Field = null);

/// <summary>The words for each <see cref="Refusal"/>: content, so that it changes without touching a rule.</summary>
internal static class RefusalText
{
    private static readonly Dictionary<Refusal, RefusalWords> Words = new()
    {
        [Refusal.AlreadyPublished] = new("This is already published"),
        [Refusal.NothingToSend] = new("There is no recommendation to send yet. Add one first"),
        [Refusal.RecommendationWithoutAddressee] = new("Every recommendation must say whom it asks: choose a post or an outside body", "Recommendations"),
        [Refusal.NoticeBeforeAgreement] = new("The notice must be sent on or after the day on which the recommendations were agreed", "NoticeSentOn"),
        [Refusal.ReceiptBeforeAgreement] = new("The day of receipt must be on or after the day on which the recommendations were agreed", "ReceivedOn"),
        [Refusal.RegimeNotInForce] = new("This rule was not in force on the day of the notice. Choose one that was", "RegimeId"),
        [Refusal.ReceiptAlreadyRecorded] = new("Somebody has recorded the day of receipt already. To change it, correct what was recorded", "ReceivedOn"),
        [Refusal.DeadlineBeforeSending] = new("The deadline must be on or after the day on which the recommendation was sent", "DueOn"),
        [Refusal.DeadlineUnchanged] = new("This is the deadline already. Enter another date", "DueOn"),
        [Refusal.NothingToCorrect] = new("Nothing is different from what is recorded"),
        [Refusal.PublicationBeforeTheReview] = new("The date of publication must be on or after the day on which the review was published", "On"),
        [Refusal.PublicationBeforeSending] = new("The date of publication must be on or after the day on which the recommendations were sent", "On"),
        [Refusal.PublicationBeforeAgreement] = new("The date of publication must be on or after the day on which the committee agreed the scope", "On"),
        [Refusal.CannotRemoveOncePublished] = new("This has been published and cannot be removed"),

        [Refusal.AlreadySentForResponse] = new("This has already been sent for a response"),
        [Refusal.NotYetSentForResponse] = new("This recommendation has not been sent for a response yet"),
        [Refusal.RecommendationClosed] = new("This recommendation is closed"),

        [Refusal.ResponseAlreadySubmitted] = new("This response has already been submitted. To change it, answer again: both stay readable"),
        [Refusal.PositionMissing] = new("Choose a position", "Position"),
        [Refusal.ReasonsMissing] = new("Enter the reasons for this position", "Reasons"),
        [Refusal.ResponseDateMissing] = new("Enter the date of the response", "RespondedOn"),
        [Refusal.ResponseDateInTheFuture] = new("The date of the response must be today or in the past", "RespondedOn"),
        [Refusal.ResponseDateBeforeTheReview] = new("The date of the response must be on or after the day on which the review began", "RespondedOn"),
        [Refusal.NothingAnswered] = new("Add what you will do, or enter your reasons"),
        [Refusal.FullAnswerTooFarOff] = new("The full answer must come within six months of today. Ask the scrutiny officer if it really cannot", "FullAnswerBy"),
        [Refusal.InterimBeforeSending] = new("The date of the interim answer must be on or after the day on which the recommendation was sent", "RespondedOn"),
        [Refusal.FullAnswerNotAfterTheInterim] = new("The full answer must follow after the date of the interim one", "FullAnswerBy"),
        [Refusal.NotHandedOver] = new("Nobody has this now: it was given back or taken back already"),
        [Refusal.NothingToReturn] = new("There is no answer to return"),
        [Refusal.ReturnWithoutWords] = new("Enter what the committee misses in the answer", "Because"),
        [Refusal.ReturnedBeforeTheResponse] = new("The meeting was before the date of the answer", "Meeting"),
        [Refusal.AnswerDueBeforeTheReturn] = new("The new answer must be due after the day on which this one is returned", "DueOn"),
        [Refusal.NobodyToClear] = new("Choose a post, or enter who clears it", "PostId"),
        [Refusal.ClearanceSentInTheFuture] = new("The date sent must be today or in the past", "SentOn"),
        [Refusal.ClearanceDueBeforeSending] = new("The answer cannot be wanted before it was sent", "DueOn"),
        [Refusal.ClearanceAlreadyOut] = new("They have been asked already, and have not answered yet", "Area"),
        [Refusal.ClearanceAlreadyReturned] = new("This clearance has been returned already. Ask again for another one"),
        [Refusal.ClearanceCommentMissing] = new("Enter the comments", "Comment"),
        [Refusal.ClearanceReturnedOnAnotherDay] = new("The date returned must be today or in the past, and not before it was sent", "ReturnedOn"),
        [Refusal.ClearancesOpen] = new("Say that you submit it without a clearance that was asked for", "DespiteClearances"),

        [Refusal.ReasonForClaimMissing] = new("Enter the reason", "Reason"),
        [Refusal.DeliveryDateMissing] = new("Enter the date on which it was delivered", "DeliveredOn"),
        [Refusal.DeliveryDateInTheFuture] = new("The date on which it was delivered must be today or in the past", "DeliveredOn"),
        [Refusal.DeliveryDateBeforeThePromise] = new("The date on which it was delivered must be on or after the date of the response that promised it", "DeliveredOn"),
        [Refusal.NotADeliveryClaim] = new("Enter a delivery date only if this has been delivered", "DeliveredOn"),
        [Refusal.DeliveryNotAccepted] = new(
            "The committee did not accept that this was delivered on that date. Enter when it was done since, or choose how it stands; only the committee can accept the first date",
            "DeliveredOn"),
        [Refusal.OccurrenceAlreadyDelivered] = new("This has already been reported as delivered", "OccurrenceId"),

        [Refusal.PromiseNoLongerStands] = new("A later answer took the place of this promise"),
        [Refusal.OccurrenceGivenUp] = new("The service has said that this will not be delivered. Report progress on it first"),
        [Refusal.DueDateChangeAlreadyAsked] = new("Another date has already been asked for and is not decided yet"),
        [Refusal.DueDateChangeAlreadyDecided] = new("This has already been decided"),
        [Refusal.LeftOutWithoutReason] = new("Say of each promise that this answer leaves out why it is left out"),
        [Refusal.DatesChangeOneByOne] = new(
            "This promise has several dates, which stay as they are. Ask for another date for one of them on the page of the recommendation", "DueInWords"),
        [Refusal.ReasonForAnotherDateMissing] = new("Say why another date is asked for", "DateReason"),
        [Refusal.NewDueDateInThePast] = new("The new date must be today or in the future", "DueInWords"),
        [Refusal.NewDueDateIsTheSame] = new("This is the date as it is now. Enter another date", "DueInWords"),
        [Refusal.DecidedBeforeItWasAsked] = new("Choose a meeting on or after the day on which the other date was asked for", "Meeting"),
        [Refusal.DecidingMeetingMissing] = new("Choose the meeting at which the committee decided", "Meeting"),
        [Refusal.MinuteMissing] = new("Enter the minute in which the decision is recorded", "Minute"),

        [Refusal.MeetingOfAnotherCommittee] = new("Choose a meeting of the committee to which this is reported", "Meeting"),
        [Refusal.DueDateHasPassed] = new("This is already late, so its date can only be changed by asking for another"),
        [Refusal.PapersAlreadyPublic] = new("The papers of this meeting are already public. Choose a later one", "Meeting"),
        [Refusal.PapersAfterThePromisedDate] = new("The papers of this meeting are due after the promised date. Ask for another date first", "Meeting"),

        [Refusal.HolderAlreadyInPost] = new("This person already holds the post", "PersonId"),
        [Refusal.HoldingStartsBeforeThePresentOne] = new("The date must be after the present holder's first day", "From"),
        [Refusal.NobodyInPost] = new("Nobody holds this post"),
        [Refusal.LineManagersInACircle] = new(
            "The holder of that post reports to this one, directly or through others. Choose another line manager", "LineManagerId"),

        [Refusal.RegimeEndsBeforeItBegins] = new("The last day in force must be on or after the first", "InForceTo"),
        [Refusal.PeriodTooShort] = new("The period must be at least 1", "Length"),
        [Refusal.PeriodTooLong] = new("The period must be 24 months or fewer, or 366 days or fewer", "Length"),
        [Refusal.DayNotAHoliday] = new("This day is not a bank holiday", "On"),
        [Refusal.SettingAlreadySo] = new("It is set like that already", "Value"),
        [Refusal.DayAlreadyAHoliday] = new("This day is a bank holiday already", "On"),
        [Refusal.DayNeverWorked] = new("This day is a Saturday or Sunday, which never counts. Enter the substitute day", "On"),

        [Refusal.LadderDaysBefore] = new("Enter whole numbers from 1 to 365, at most 8 of them, with commas between, such as 28, 14, 3", "DaysBefore"),
        [Refusal.LadderEveryDaysOverdue] = new("Enter a whole number from 1 to 365, or leave it empty", "EveryDaysOverdue"),
        [Refusal.LadderEscalations] = new("Enter whole numbers from 1 to 365, each only once", "LineManager"),
        [Refusal.LadderNever] = new("Choose at least one day on which whoever owes it is reminded: before, on the day or while it is overdue", "DaysBefore"),
        [Refusal.PauseBeginsInThePast] = new("The first day must be today or in the future", "From"),
        [Refusal.PauseEndsBeforeItBegins] = new("The last day must be on or after the first", "To"),
        [Refusal.PausedAlready] = new("There is a pause on all of these days already. Enter other days, or leave it as it is", "From"),
        [Refusal.PauseTooLong] = new("A pause lasts a year at most. Enter an earlier last day", "To"),
        [Refusal.PauseIsOver] = new("This pause is over"),
        [Refusal.LetterNoLongerWaits] = new("This letter no longer waits: somebody has sent it or put it aside"),
        [Refusal.ReminderToNobody] = new("Nobody can be written to yet. Name a holder of the post, or give it a mailbox, and send the reminder then"),
        [Refusal.ReminderOnADayOff] = new("Reminders go out on working days only. Send it on the next one"),
        [Refusal.ReminderNotReached] = new("This step speaks of something overdue, or goes to somebody more senior. Send an earlier one now; this one goes out on its day"),
        [Refusal.ReminderWhilePaused] = new("The chasing is paused. End the pause first, or write by yourself"),
        [Refusal.ReminderOnItsWay] = new("This reminder is written already, and leaves with the next emails"),
        [Refusal.NothingToSendAgain] = new("Nothing in this email is still due from whoever it was to, or the chasing is paused. What is due is in the next reminder"),
        [Refusal.LetterToNobody] = new("Nobody can be written to yet. Name a line manager above the post, or a holder, and send the letter then"),

        [Refusal.AbsenceEndsBeforeItBegins] = new("The last day away must be on or after the first", "To"),
        [Refusal.AbsenceInThePast] = new("The last day away must be today or later", "To"),
        [Refusal.AbsenceTooLong] = new("The days away must be no more than a year. For longer, somebody else holds the post", "To"),
        [Refusal.AbsenceIsOver] = new("These days are over"),
        [Refusal.DeputyWithoutTheRole] = new("Choose somebody with the roles in which the work is done", "Deputy"),
        [Refusal.DeputyIsAway] = new("The deputy is away on some of these days. Choose somebody else, or other days", "Deputy"),
        [Refusal.AwayAlready] = new("Some of these days are recorded already. End the earlier ones first", "From"),
        [Refusal.StandsInMeanwhile] = new("On some of these days this person stands in for somebody else. Another deputy must be named there first", "From"),

        [Refusal.LastAdministrator] = new("This is the only administrator. Make somebody else an administrator first"),
        [Refusal.PersonHasOpenWork] = new("This person still has open work. Hand it on first"),
        [Refusal.PersonStillActive] = new("This person can still sign in. Deactivate them first"),
        [Refusal.PersonAnonymised] = new("This person’s name was replaced for good"),

        [Refusal.SuccessorIsItself] = new("Choose another one to take over the work", "SuccessorId"),
        [Refusal.SuccessorHasEnded] = new("This one has ended itself. Choose one that goes on", "SuccessorId"),
        [Refusal.SuccessorOfAnotherKind] = new("Choose a body of the same kind: only a scrutiny committee can follow recommendations", "SuccessorId"),
        [Refusal.EndInTheFuture] = new("The date must be today or in the past", "On"),
        [Refusal.PostEnded] = new("This post has ended"),
        [Refusal.CommitteeHasEnded] = new("This committee has ended"),
        [Refusal.CommitteeHasReviews] = new("This committee has reviews, so it stays a scrutiny committee", "Kind"),
        [Refusal.CommitteeStillMeets] = new("The committee has a meeting after that day. Cancel the meeting first, so that what is tied to it is set free", "On"),

        [Refusal.MemberAlreadySits] = new(
            "This person already sits on the committee at that time. End that membership first, or choose a day after it", "PersonId"),
        [Refusal.ChairAlreadySits] = new(
            "The committee already has a chair at that time. End the present chair’s membership first, or choose a day after it", "Capacity"),
        [Refusal.MeetingAlreadyThatDay] = new("The committee already has a meeting on that day", "HeldOn"),
        [Refusal.PapersAfterTheMeeting] = new("The papers must be published before the meeting", "PapersOn"),
        [Refusal.ReasonMissing] = new("Enter the reason", "Reason"),
        [Refusal.NotExempt] = new("It is not marked exempt any more"),

        [Refusal.MeetingCancelled] = new("The meeting was cancelled. Choose another", "Meeting"),
        [Refusal.MeetingNotYetHeld] = new("The meeting has not been held yet", "Meeting"),
        [Refusal.AssessmentMissing] = new("Choose the committee’s assessment. One that is recorded can be corrected, not taken away", "Category"),
        [Refusal.DisputeWithoutWords] = new("Enter why the committee does not accept the claim", "InWords"),
        [Refusal.ClosingWithoutWords] = new("Enter why it is closed", "InWords"),
        [Refusal.NextLookNotAfterTheMeeting] = new("The date of the next look must be after the meeting", "NextLookOn"),
        [Refusal.ClosedIsNotLookedAtAgain] = new("What is closed is not looked at again. Take out the next look and the invitation, or do not close it", "Closing"),
        [Refusal.GoesOnAndIsClosed] = new(
            "This assessment goes on with it. Choose one that ends it or “Not looked at”, or choose “It stays open”", "Closing"),
        [Refusal.AssessmentAgainstTheClosing] = new(
            "The assessment says something else than the reason for closing. Change the assessment or choose “Not looked at”, or close it for another reason", "Closing"),
        [Refusal.AchievedAndDisputed] = new(
            "It cannot be achieved while the committee does not accept a delivery. Untick that, or tick that it is now accepted; otherwise choose another assessment or reason", "Category"),
        [Refusal.MinuteWithoutMeeting] = new("Choose the meeting whose minute this is, or take the minute out", "Meeting"),
        [Refusal.NotClosed] = new("This recommendation is not closed"),
        [Refusal.WithdrawnFromTheDraft] = new("This was withdrawn from a draft. Write a new recommendation instead"),
        [Refusal.ReopenedBeforeClosing] = new("The meeting was before the recommendation was closed", "Meeting"),
        [Refusal.LookBackWithoutWords] = new("Enter what difference it made", "InWords"),

        [Refusal.RoundAlreadyOpen] = new("A monitoring round is already open for this meeting. Close that one first"),
        [Refusal.RoundAlreadyClosed] = new("This monitoring round is closed, and its report stays as it was kept"),
        [Refusal.MeetingAlreadyHeld] = new("This meeting has been held. Open the round for a meeting that is still to come"),
        [Refusal.UpdatesAfterThePapers] = new("Updates must be asked for by the day on which the meeting’s papers become public, or before it", "UpdatesBy"),
        [Refusal.UpdatesInThePast] = new("The day by which updates are asked for must be today or in the future", "UpdatesBy"),
        [Refusal.NothingToFollow] = new("Nothing is open that this committee follows, so there is nothing to ask for"),
        [Refusal.NoChangeIsNoAnswer] = new("This awaits an answer. Answer it, or say in an interim answer when the full one comes"),
        [Refusal.NoChangeToADispute] = new("The committee does not accept that this was delivered. Report what has been done since"),
        [Refusal.UpdateAlreadyIn] = new("This was already reported on since the update was asked for"),

        [Refusal.CategoryInUse] = new("A committee has judged with this category, so its meaning stays. Add another category instead", "Meaning"),
        [Refusal.LastCategory] = new("A scale needs at least one category to choose from"),
        [Refusal.MeaningMissing] = new("Choose what the category means", "Meaning"),
        [Refusal.CategoryLabelTaken] = new("The scale already has a category of this name", "Label"),
    };

    public static RefusalWords Of(Refusal refusal) => Words[refusal];

    /// <summary>Shows the refusal beside its question, or in the error summary alone. False when the outcome is done.</summary>
    public static bool Refuse(this PageModel page, Outcome outcome)
    {
        if (outcome.Refusal is not { } refusal)
            return false;
        var words = Of(refusal);
        page.ModelState.AddModelError(words.Field is null ? "" : $"Input.{words.Field}", words.Text);
        return true;
    }
}
