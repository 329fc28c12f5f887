using System.Globalization;
using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>
/// Recommendations in running text: a heading "Recommendation 3" with what follows, or a list under "Recommendations"; with parts, owners
/// and the answer where they are printed below. Reads the document once, from top to bottom.
/// </summary>
internal sealed class Recommendations
{
    private readonly Recognition _recognition;
    private readonly List<RecommendationDraft> _drafts = [];
    private RecommendationDraft? _current;
    private RowsUnder? _rows;
    private string? _leadIn;
    private bool _resolving;

    /// <summary>The answers stand in a list of their own, numbered as the recommendations are.</summary>
    private bool _byNumber;
    private int _listed;

    private Recommendations(Recognition recognition) => _recognition = recognition;

    public static void Recognise(Recognition recognition)
    {
        var walk = new Recommendations(recognition);
        foreach (var section in recognition.Sections)
            walk.Walk(section);
        if (walk._drafts.Count == 0 && recognition.Record.Recommendations.All(one => one.IsExternal))
            walk.TakeFromProse();
        foreach (var draft in walk._drafts)
        {
            draft.Settle(recognition.WrittenOn);
            recognition.Record.Recommendations.Add(draft.Recommendation);
        }
    }

    private void Walk(Section section)
    {
        (_leadIn, _listed, _resolving) = (null, 0, false);
        _byNumber = section.Kind == SectionKind.Response && section.Body.Select(block => block.Label).OfType<string>().Count(label => Numbered(label) is not null) > 1;
        if (section.Heading is { } heading && !TakeHeading(heading, section.Kind))
            _current = null;
        foreach (var block in section.Body.Where(_recognition.IsFree))
            Take(block, section.Kind);
    }

    /// <summary>Whether the heading keeps the recommendation going: its own answer begins.</summary>
    private bool TakeHeading(Block heading, SectionKind kind)
    {
        if (kind != SectionKind.Response)
            return false;
        if (AnswerTo.Number(heading.Text) is { } number)
            _current = Numbered(number);
        if (_current is null)
            return false;
        _current.BeginAnswer();
        _recognition.Place(heading);
        return true;
    }

    private void Take(Block block, SectionKind kind)
    {
        if (block.Kind == BlockKind.Row)
            TakeRow(block);
        else if (RecommendationTitle.Read(block) is { } title && IsTitleHere(block, title, kind))
            Begin(title.Number, title.IsToWhom ? "" : title.Rest, block, title.IsToWhom ? title.Rest[title.Rest.IndexOf(' ')..].Trim() : null);
        else if (Resolutions.Read(block.Text) is { } resolved)
            TakeResolution(block, resolved);
        else if (_byNumber && block.Label is { } label && Numbered(label) is { } answered)
            AnswerFrom(block, answered);
        else if (_current is not null && TakeDetail(block))
            _recognition.Place(block);
        else if (kind == SectionKind.Recommendations || _leadIn is not null)
            TakeListed(block);
        else if (block.Kind == BlockKind.Heading && _current?.HasText == true)
            _current = null;
    }

    private static bool IsTitleHere(Block block, RecommendationTitle title, SectionKind kind) =>
        kind == SectionKind.Recommendations || block.Kind == BlockKind.Heading || title.Rest.Length == 0 || title.Rest.Length > 20;

    private void AnswerFrom(Block block, RecommendationDraft answered)
    {
        _current = answered;
        answered.AddAnswer(null, block.Text, block.Place);
        _recognition.Place(block);
    }

    /// <summary>What belongs to the recommendation that is being read; false where the piece does not.</summary>
    private bool TakeDetail(Block block)
    {
        var (draft, text) = (_current!, block.Text);
        if (draft.Awaiting is { } awaited)
        {
            draft.Awaiting = null;
            draft.Set(awaited, text, block.Place);
            return true;
        }
        if (FieldTitles.Line(text) is { } line && draft.HasText)
        {
            if (line.Value.Length == 0)
                draft.Awaiting = line.Field;
            else
                draft.Set(line.Field, line.Value, block.Place);
            return true;
        }
        if (!draft.HasText)
        {
            draft.AddText(null, text);
            return true;
        }
        return draft.IsAnswering ? TakeAnswer(draft, block) : TakeMoreText(draft, block);
    }

    private static bool TakeAnswer(RecommendationDraft draft, Block block)
    {
        if (block.Kind == BlockKind.Heading && draft.Recommendation.ResponseItems.Count > 0)
            return false;
        draft.AddAnswer(block.Label, block.Text, block.Place);
        return true;
    }

    private static bool TakeMoreText(RecommendationDraft draft, Block block)
    {
        if (draft.TakesPart(block.Label) || (block.Kind == BlockKind.Bullet && draft.Recommendation.Text.EndsWith(':')) || (block.Label is null && block.IsText && Sentences.BeginLow(block.Text)))
        {
            draft.AddText(block.Label, block.Text);
            return true;
        }
        if (block.Kind == BlockKind.Heading && FieldTitles.Read(block.Text) is { } field && field is Field.Owner or Field.Due or Field.Decision or Field.Status or Field.Progress)
        {
            draft.Awaiting = field;
            return true;
        }
        if (block.Label is not null || PrintedPosition.Read(block.Text) is null)
            return false;
        draft.AddAnswers(block.Text, block.Place);
        return true;
    }

    private void TakeRow(Block row)
    {
        if (_current is null)
            return;
        if (_rows is null || !_rows.GoesOn(row))
            _rows = RowsUnder.Begin(row, _current);
        if (_rows?.Take(row) == true)
            _recognition.Place(row);
        else if (_rows is not null)
            _recognition.Leave(row, Recognition.HeadOfTable);
    }

    private void TakeListed(Block block)
    {
        var text = block.Text;
        if (text.EndsWith(':') || ListedText.IsLeadIn(text))
        {
            (_leadIn, _current, _resolving) = (text, null, false);
            _recognition.Leave(block, "It leads in to a list.");
        }
        else if (Procedure.Is(text) || (_resolving && !Resolutions.AskSomebody(text)))
            Pass(block);
        else if (block.Label is not null || block.Kind == BlockKind.Bullet || ListedText.IsOne(text, _leadIn))
            Begin(block.Label ?? (_listed + 1).ToString(CultureInfo.InvariantCulture), ListedText.Ended(text), block, _leadIn);
    }

    private void Pass(Block block)
    {
        _current = null;
        _recognition.Leave(block, "What this meeting is asked to do with the report: nothing to track.");
        _recognition.HasProcedure = true;
    }

    private void TakeResolution(Block block, Resolution resolved)
    {
        (_leadIn, _current, _resolving) = (null, null, !resolved.Recommends);
        if (resolved.Text.Length == 0)
            _leadIn = resolved.LeadIn;
        else if (resolved.Recommends && !Procedure.Is(resolved.Text))
            Begin((_listed + 1).ToString(CultureInfo.InvariantCulture), resolved.Text, block, resolved.LeadIn);
        else
            Pass(block);
    }

    private void Begin(string number, string text, Block block, string? leadIn)
    {
        _listed++;
        _rows = null;
        _current = new RecommendationDraft(new RecognisedRecommendation(number, block.Place), leadIn);
        if (text.Length > 0)
            _current.AddText(null, text);
        _drafts.Add(_current);
        if (text.Length == 0 || block.Text.Length - text.Length < 60)
            _recognition.Place(block);
    }

    private RecommendationDraft? Numbered(string number) => _drafts.Find(draft => draft.Recommendation.Number == number);

    /// <summary>A report that has no list says it in its text: "The Panel recommends that…".</summary>
    private void TakeFromProse()
    {
        foreach (var block in _recognition.Document.Blocks.Where(block => block.IsText && _recognition.IsFree(block)))
        {
            if (ListedText.SaidIn(block.Text) is not { } said || Procedure.Is(said))
                continue;
            Begin((_listed + 1).ToString(CultureInfo.InvariantCulture), said, block, null);
            if (said.Length < block.Text.Length)
                _recognition.Leave(block, "A recommendation is taken of it; the rest is not placed.");
        }
    }
}
