using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>A page of one item, for those who may answer and for the contributor who has that item in hand: no other item exists for the latter.</summary>
[Authorize(Policies.Writers)]
public abstract class ItemPage(TrackerContext context, CurrentViewer current, CurrentActor actor) : DraftPage(context, current, actor)
{
    /// <summary>The viewer has it from the director, to whom it goes back.</summary>
    internal bool IsContributor => !Answers;

    /// <summary>Where the viewer came from.</summary>
    internal string ItemsHref => IsContributor ? AnswerLinks.Contribution(Reference) : AnswerLinks.Items(Reference);

    internal IReadOnlyList<SelectListItem> PartChoices => ItemInput.PartChoices(Recommendation);

    protected override IQueryable<Recommendation> Readable
    {
        get
        {
            var (read, handed) = (base.Readable.Select(one => one.Id), Records.Recommendations.Where(ReadingRules.HandedOver(Viewer)).Select(one => one.Id));
            return Records.Recommendations.Where(one => read.Contains(one.Id) || handed.Contains(one.Id));
        }
    }

    protected override bool MayOpen => Answers || Writable.Any();

    protected IEnumerable<ResponseItem> Writable => (Draft?.Items ?? []).Where(item => Viewer.MayWriteItem(item)).OrderBy(item => item.Order);
}
