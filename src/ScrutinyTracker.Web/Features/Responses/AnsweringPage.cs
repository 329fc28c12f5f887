using Microsoft.AspNetCore.Authorization;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>A page of the whole answer, only for those who may answer.</summary>
[Authorize(Policies.Respondents)]
public abstract class AnsweringPage(TrackerContext context, CurrentViewer current, CurrentActor actor) : DraftPage(context, current, actor);
