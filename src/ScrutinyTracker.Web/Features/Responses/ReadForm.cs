using ScrutinyTracker.Documents.ResponseForms;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>A form that was read, as the questions of a page. What fits none of them is kept in words: nothing is dropped.</summary>
internal sealed record ReadForm(ResponseInput Answer, IList<ReadRowInput> Rows, string? Unplaced)
{
    private const int MostRows = 80;

    public static ReadForm Of(FilledForm form, Recommendation recommendation, DateOnly today)
    {
        var answer = ResponseInput.From(recommendation.Draft, recommendation.Parts, today);
        var aside = form.Unplaced.ToList();
        answer.Position = Read("Position", form.Position, aside) ?? answer.Position;
        answer.Reasons = form.Reasons ?? answer.Reasons;
        var parts = recommendation.Parts.OrderBy(part => part.Order).ToList();
        foreach (var said in form.Parts)
            Place(said, parts, answer, aside);
        var rows = form.Rows.Where(row => row is not { Text: null, When: null }).ToList();
        aside.AddRange(rows.Skip(MostRows).Select(row => $"{row.Text} {row.When}"));
        return new ReadForm(answer, [.. rows.Take(MostRows).Select(row => Row(row, parts, ReadRowInput.SourceOf(recommendation), aside))], aside.Count == 0 ? null : string.Join('\n', aside));
    }

    private static void Place(FilledPart said, List<RecommendationPart> parts, ResponseInput answer, List<string> aside)
    {
        if (parts.FindIndex(part => part.Id == said.PartId) is >= 0 and var index)
        {
            answer.Parts[index].Position = Read($"Part ({parts[index].Letter})", said.Position, aside) ?? answer.Parts[index].Position;
            answer.Parts[index].Reasons = said.Reasons ?? answer.Parts[index].Reasons;
        }
        else
            aside.Add($"A part that the recommendation no longer has: {said.Position} {said.Reasons}".Trim());
    }

    private static Position? Read(string what, string? words, List<string> aside)
    {
        var position = PositionPhrase.Read(words);
        if (position is null && words is not null)
            aside.Add($"{what}: {words}");
        return position;
    }

    private static ReadRowInput Row(FilledRow row, List<RecommendationPart> parts, Response? source, List<string> aside)
    {
        var part = parts.Find(part => part.Letter == row.Part);
        if (part is null && row is { Part: { } letter, PromiseId: null })
            aside.Add($"For part {letter}: {row.Text}");
        var read = new ReadRowInput { ItemId = row.ItemId, PromiseId = row.PromiseId, Text = row.Text, PartId = part?.Id, When = row.When };
        // What the draft no longer has is written anew.
        if (read.ItemOf(source) is null)
            read.ItemId = null;
        if (read.PromiseOf(source) is null)
            read.PromiseId = null;
        return read;
    }
}
