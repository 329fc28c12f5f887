using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>
/// A list of recommendations: what stands under their heading, or after words that lead in to them ("The Panel therefore recommends that:").
/// Outside such a section a list ends where its numbers do.
/// </summary>
internal sealed class RecommendationList(Recognition recognition, Drafts drafts)
{
    private string? _leadIn;
    private Block? _last;
    private bool _resolving, _inSection, _toTheMeeting, _toItself;
    private int _listed;

    /// <summary>The document has recommendations of its own, so that what it asks of its meeting is only how to deal with them.</summary>
    public bool IsReportOnOthers { get; set; }

    public void Enter(Section section)
    {
        (_leadIn, _last, _listed, _resolving) = (null, null, 0, false);
        _inSection = section.Kind == SectionKind.Recommendations;
        _toTheMeeting = section.Heading is { } heading && Procedure.AsksTheMeeting(heading.Text);
    }

    public void Begin(string? number, string text, Block block, string? leadIn) => drafts.Begin(number, text, block, leadIn, ++_listed);

    /// <summary>False where the piece is no part of a list.</summary>
    public bool Take(Block block)
    {
        if (ListedText.IsLeadIn(block.Text) && !ExternalRecommendations.AreIn(block.Text) || (_inSection && block.Text.EndsWith(':')))
            LeadIn(block);
        else if (!_inSection && (_leadIn is null || !GoesOn(block)))
            return false;
        else if (IsProcedure(block))
            Pass(block);
        else if (_inSection && block.IsText && RecommendationTitle.SpelledOut(block.Text) is { } spelled)
            Begin(spelled.Number, spelled.Rest, block, _leadIn);
        else if (block.Label is not null || block.Kind == BlockKind.Bullet || ListedText.IsOne(block.Text, _leadIn))
            Begin(block.Label, ListedText.Ended(block.Text), block, _leadIn);
        else
            return false;
        return true;
    }

    public void TakeResolution(Block block, Resolution resolved)
    {
        (_leadIn, _last, _resolving, drafts.Current) = (null, null, !resolved.Recommends, null);
        if (resolved.Text.Length == 0 || resolved.Text[^1] == ':')
            _leadIn = block.Text;
        else if ((resolved.Recommends || Resolutions.AskSomebody(resolved.Text)) && !Procedure.Is(resolved.Text))
            Begin(null, resolved.Text, block, resolved.LeadIn);
        else
            Pass(block);
    }

    private void LeadIn(Block block)
    {
        (_leadIn, _last, _resolving, drafts.Current) = (block.Text, null, false, null);
        _toTheMeeting |= Procedure.AsksTheMeeting(block.Text);
        _toItself = Procedure.AsksItself(block.Text);
        recognition.Leave(block, "It leads in to a list.");
    }

    private bool GoesOn(Block block)
    {
        var follows = block.IsText && ListOrder.Follows(block, _last);
        (_last, _leadIn) = follows ? (block, _leadIn) : (null, null);
        return follows;
    }

    private bool IsProcedure(Block block) => Procedure.Is(block.Text)
        || (_resolving && !Resolutions.AskSomebody(block.Text))
        || (_toItself && _leadIn is not null) || (IsReportOnOthers && _inSection && (_toTheMeeting || Procedure.IsOf(recognition.Record.Committee, block.Text)));

    private void Pass(Block block)
    {
        drafts.Current = null;
        recognition.Leave(block, "What this meeting is asked to do with the report: nothing to track.");
        recognition.HasProcedure = true;
    }
}
