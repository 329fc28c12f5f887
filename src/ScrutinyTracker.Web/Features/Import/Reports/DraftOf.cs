using ScrutinyTracker.Documents.Reading;
using ScrutinyTracker.Documents.Recognition;
using ScrutinyTracker.Documents.Recognition.Dates;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Reviews;

namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>Makes the draft of what was recognised: everything becomes an item with its place, in the order of the document.</summary>
internal sealed class DraftOf
{
    private readonly RecognisedDocument _record;
    private readonly PiecePlaces _places;
    private readonly List<DraftItem> _items = [];
    private readonly List<(DraftItem Below, DraftItem Above)> _belongs = [];

    private DraftOf(ReadDocument document, RecognisedDocument record) => (_record, _places) = (record, new PiecePlaces(document));

    public static (DraftRecord Record, IReadOnlyList<Piece> Pieces) Read(ReadDocument document, RecognisedDocument record) => new DraftOf(document, record).Make();

    private (DraftRecord Record, IReadOnlyList<Piece> Pieces) Make()
    {
        foreach (var line in _record.LinesOfEnquiry)
            Add(ItemKind.LineOfEnquiry, line.Text, line.Place, item => item.Label = line.Label);
        foreach (var evidence in _record.Evidence)
            Add(ItemKind.Evidence, evidence.Text, evidence.Place, item => item.Evidence = EvidenceWords.KindOf(evidence.Text));
        foreach (var finding in _record.Findings)
            Add(ItemKind.Finding, finding.Text, finding.Place, item => (item.Finding, item.Heading) = (finding.Kind, finding.Theme));
        foreach (var recommendation in _record.Recommendations)
            AddRecommendation(recommendation);
        foreach (var action in _record.Actions)
            Add(ItemKind.Action, action.Action ?? "", action.Place, item => (item.Heading, item.Action) = (action.Theme, ActionOf(action)));
        foreach (var approval in _record.Approvals)
            Add(ItemKind.Clearance, approval.Title ?? approval.Directorate ?? approval.Name, approval.Place, item => item.Clearance = ClearanceOf(approval));
        foreach (var implication in _record.Implications)
            Add(ItemKind.Implication, implication.Text, implication.Place, item => item.Heading = implication.Heading);
        foreach (var contact in _record.Contacts)
            Add(ItemKind.Contact, Joined(contact.Role, contact.Name), contact.Place, item => item.Contact = new() { Telephone = contact.Telephone, Email = contact.Email });
        foreach (var left in _record.Unplaced)
            AddUnplaced(left);
        return (Numbered(), _places.Pieces(_items));
    }

    private void AddRecommendation(RecognisedRecommendation one)
    {
        var asked = Add(ItemKind.Recommendation, one.Text, one.Place, item =>
        {
            item.Label = one.Number;
            item.Asked = new()
            {
                Addressees = [.. one.Addressees],
                Owners = [.. one.Owners],
                IsExternal = one.IsExternal,
                Position = one.Position,
                Progress = one.Progress,
                Assessment = one.Assessment,
            };
        });
        var answers = one.ResponseItems.Select(said => Add(ItemKind.ResponseItem, said.Text, said.Place, item => item.Label = said.Label)).ToList();
        answers.ForEach(answer => _belongs.Add((answer, asked)));
        foreach (var promise in one.Promises)
        {
            var under = answers.Find(answer => answer.Text.Contains(PiecePlaces.Start(promise.Text), StringComparison.Ordinal)) ?? asked;
            var item = Add(ItemKind.Promise, promise.Text, default, item => (item.Promise, item.Piece, item.Place) = (PromiseOf(promise), under.Piece, under.Place));
            _belongs.Add((item, under));
        }
    }

    private void AddUnplaced(UnplacedText left)
    {
        var item = Add(ItemKind.Unplaced, left.Text, left.Place, item => item.Reason = left.Reason);
        item.IsMinor = _places.KindAt(item.Piece) is BlockKind.Heading or BlockKind.Furniture;
    }

    private DraftItem Add(ItemKind kind, string text, Place place, Action<DraftItem> more)
    {
        var item = new DraftItem { Kind = kind, Text = text.Trim() };
        if (place != default)
            (item.Piece, item.Place) = (_places.Find(place, text), place.ToString());
        more(item);
        _items.Add(item);
        return item;
    }

    private DraftRecord Numbered()
    {
        var inOrder = _items.OrderBy(item => item.Piece).ToList();
        for (var at = 0; at < inOrder.Count; at++)
            inOrder[at].Number = at + 1;
        foreach (var (below, above) in _belongs)
            below.Under = above.Number;
        return new DraftRecord
        {
            Title = _record.Title?.CutTo(TextLimits.Name),
            Date = _record.Date,
            Kind = Enum.GetValues<ReviewKind>().Select(kind => (ReviewKind?)kind).FirstOrDefault(kind => KindWords(kind!.Value) == _record.Kind),
            Purpose = _record.Purpose,
            InScope = _record.Scope,
            Limitations = _record.Limitations,
            Items = inOrder,
            Warnings = [.. _record.Warnings],
        };
    }

    /// <summary>As the recogniser says it, which hyphenates one.</summary>
    private static string KindWords(ReviewKind kind) => kind == ReviewKind.SingleItemInquiry ? "single-item inquiry" : Words.Of(kind);

    private static DraftPromise PromiseOf(Promise promise) => new()
    {
        Phrase = promise.Phrase.Length == 0 ? null : promise.Phrase,
        Due = promise.Due,
        Rule = promise.Recurrence?.ToRule(),
        IsInferred = promise.IsInferred,
        IsFact = promise.IsFact,
        OccurrenceOf = promise.OccurrenceOf,
        Question = promise.Question,
        IsReport = ReportPhrase.IsIn(promise.Text),
    };

    private static DraftAction ActionOf(RecognisedAction action) => new()
    {
        Issue = action.Issue,
        Risk = action.Risk,
        Priority = action.Priority,
        ByWhen = action.Due,
        Responsible = action.Responsible,
    };

    private static DraftClearance ClearanceOf(RecognisedApproval approval) => new()
    {
        Kind = approval.Role?.Contains("approv", StringComparison.OrdinalIgnoreCase) == true ? ClearanceKind.Approver : ClearanceKind.Contributor,
        Comment = Joined(approval.Name, approval.Directorate),
        SentOn = approval.Sent,
        ReturnedOn = approval.Returned,
    };

    private static string Joined(params string?[] words) => string.Join(", ", words.Where(word => !string.IsNullOrWhiteSpace(word)));
}
