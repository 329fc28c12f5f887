using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>
/// Recommendations in running text: a heading "Recommendation 3" with what follows, or a list under "Recommendations"; with parts, owners
/// and the answer where they are printed below. Reads the document once, from top to bottom.
/// </summary>
internal sealed class Recommendations
{
    /// <summary>So many headings "Recommendation 3" tell that the recommendations are there, whatever else the report asks for.</summary>
    private const int FewestTitles = 2;

    private readonly Recognition _recognition;
    private readonly Drafts _drafts;
    private readonly RecommendationList _list;
    private RowsUnder? _rows;

    /// <summary>The answers stand in a list of their own, numbered as the recommendations are.</summary>
    private bool _byNumber;

    private Recommendations(Recognition recognition)
    {
        _recognition = recognition;
        _drafts = new Drafts(recognition);
        _list = new RecommendationList(recognition, _drafts)
        {
            IsReportOnOthers = recognition.Record.Recommendations.Any(one => !one.IsExternal)
                || recognition.Document.Blocks.Count(block => block.Kind == BlockKind.Heading && RecommendationTitle.Read(block) is not null) >= FewestTitles,
        };
    }

    public static void Recognise(Recognition recognition)
    {
        var walk = new Recommendations(recognition);
        foreach (var section in recognition.Sections)
            walk.Walk(section);
        if (!walk._drafts.Any && recognition.Record.Recommendations.All(one => one.IsExternal))
            walk.TakeFromProse();
        walk._drafts.Record();
    }

    private void Walk(Section section)
    {
        _list.Enter(section);
        _byNumber = section.Kind == SectionKind.Response && section.Body.Select(block => block.Label).OfType<string>().Count(label => _drafts.Numbered(label) is not null) > 1;
        if (section.Heading is { } heading && !TakeHeading(heading, section.Kind))
            _drafts.Current = null;
        foreach (var block in section.Body.Where(_recognition.IsFree))
            Take(block, section);
    }

    /// <summary>Whether the heading keeps the recommendation going: its own answer begins.</summary>
    private bool TakeHeading(Block heading, SectionKind kind)
    {
        if (kind != SectionKind.Response)
            return false;
        if (AnswerTo.Number(heading.Text) is { } number)
            _drafts.Current = _drafts.Numbered(number);
        if (_drafts.Current is null)
            return false;
        _drafts.Current.BeginAnswer();
        _recognition.Place(heading);
        return true;
    }

    private void Take(Block block, Section section)
    {
        if (block.Kind == BlockKind.Row)
            TakeRow(block);
        else if (RecommendationTitle.Read(block) is { } title && IsTitleHere(block, title, section.Kind))
            Begin(title.Number, title.IsToWhom ? "" : title.Rest, block, title.IsToWhom ? title.Rest[title.Rest.IndexOf(' ')..].Trim() : null);
        else if (Resolutions.Read(block.Text) is { } resolved)
            _list.TakeResolution(block, resolved);
        else if (_byNumber && block.Label is { } label && _drafts.Numbered(label) is { } answered)
            AnswerFrom(block, answered);
        else if (_drafts.Current is not null && RecommendationDetail.Take(_drafts.Current, block))
            _recognition.Place(block);
        else if (!_list.Take(block) && !TakeMixed(block, section) && block.Kind == BlockKind.Heading && _drafts.Current?.HasText == true)
            _drafts.Current = null;
    }

    private static bool IsTitleHere(Block block, RecommendationTitle title, SectionKind kind) =>
        title.IsReferenced && block.Kind == BlockKind.Heading && !ListedText.Asks(title.Rest) ? false
        : kind == SectionKind.Recommendations || block.Kind == BlockKind.Heading || title.Rest.Length == 0 || title.Rest.Length > 20;

    private void AnswerFrom(Block block, RecommendationDraft answered)
    {
        _drafts.Current = answered;
        answered.AddAnswer(null, block.Text, block.Place);
        _recognition.Place(block);
    }

    private void Begin(string? number, string text, Block block, string? leadIn)
    {
        _rows = null;
        _list.Begin(number, text, block, leadIn);
    }

    /// <summary>"Conclusions and recommendations" mixes both: the paragraphs that recommend say so.</summary>
    private bool TakeMixed(Block block, Section section)
    {
        if (section is not { Kind: SectionKind.Conclusions or SectionKind.Recommendations, Heading.Text: { } heading } || !heading.Contains("recommend", StringComparison.OrdinalIgnoreCase)
            || !block.IsText)
            return false;
        return TakeSaid(block, block.Label);
    }

    private bool TakeSaid(Block block, string? label)
    {
        var said = ListedText.SaidIn(block.Text);
        foreach (var one in said)
            Begin(said.Count > 1 ? null : ListedText.NumberAtEnd(block.Text) ?? label, one, block, null);
        if (said.Sum(one => one.Length) is > 0 and var length && length < block.Text.Length)
            _recognition.Leave(block, "A recommendation is taken of it; the rest is not placed.");
        return said.Count > 0;
    }

    private void TakeRow(Block row)
    {
        if (RowsUnder.TitleOf(row) is { } title)
        {
            if (_drafts.Current is not { HasText: false } current || current.Recommendation.Number != title.Number)
                Begin(title.Number.Length == 0 ? null : title.Number, title.Rest, row, null);
            else
                current.AddText(null, title.Rest);
            _recognition.Place(row);
            return;
        }
        if (_drafts.Current is null)
            return;
        if (_rows is null || !_rows.GoesOn(row))
            _rows = RowsUnder.Begin(row, _drafts.Current);
        if (_rows?.Take(row) == true)
            _recognition.Place(row);
        else if (_rows is not null)
            _recognition.Leave(row, Recognition.HeadOfTable);
    }

    /// <summary>A report that has no list says it in its text: "The Panel recommends that…".</summary>
    private void TakeFromProse()
    {
        foreach (var block in _recognition.Document.Blocks.Where(block => block.IsText && _recognition.IsFree(block)))
            TakeSaid(block, null);
    }
}
