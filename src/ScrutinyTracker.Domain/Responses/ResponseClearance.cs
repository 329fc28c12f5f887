using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Domain.Responses;

/// <summary>A draft response sent to somebody to clear on a date, and returned with an outcome on a date.</summary>
public sealed class ResponseClearance : RecordPart
{
    private ResponseClearance() { }

    internal ResponseClearance(Response response, ClearanceRequest request)
    {
        Response = response;
        Area = request.Area;
        Post = request.Post;
        Body = request.Post is null ? request.Body?.Trim() : null;
        (SentOn, DueOn) = (request.SentOn, request.DueOn);
    }

    public int ResponseId { get; private set; }
    public Response Response { get; private set; } = null!;

    /// <summary>What the clearance is for.</summary>
    public ClearanceArea Area { get; private set; }

    /// <summary>Who clears it; null for a body without a post here.</summary>
    public int? PostId { get; private set; }
    public Post? Post { get; private set; }

    /// <summary>The name of whoever clears it, where that is no post.</summary>
    public string? Body { get; private set; }

    public DateOnly SentOn { get; private set; }
    public DateOnly? DueOn { get; private set; }

    /// <summary>Null while it is out.</summary>
    public DateOnly? ReturnedOn { get; private set; }

    public ClearanceOutcome? Outcome { get; private set; }
    public string? Comment { get; private set; }

    /// <summary>Who answered, or recorded the answer.</summary>
    public int? ReturnedById { get; private set; }
    public Person? ReturnedBy { get; private set; }

    /// <summary>The draft as it read then: what was edited since is shown beside it.</summary>
    public string? WordsWhenReturned { get; private set; }

    public bool IsOut => ReturnedOn is null;

    /// <summary>"Finance: Corporate Director of Resources".</summary>
    public string Label => $"{Words.Titled(Area)}: {Post?.Title ?? Body}";

    /// <summary>The draft reads otherwise than when this was returned.</summary>
    public bool WasEditedSince => WordsWhenReturned is { } words && words != Response.InWords;

    public override TrackedRecord PartOf => Response;

    internal void Return(ClearanceAnswer answer, string words)
    {
        (ReturnedOn, Outcome, Comment) = (answer.On, answer.Outcome, answer.Comment?.Trim());
        (ReturnedBy, WordsWhenReturned) = (answer.By, words);
    }

    internal void GoTo(Post post) => Post = post;
}

/// <summary>What a response is cleared for.</summary>
public enum ClearanceArea
{
    Finance,
    Legal,
    PortfolioHolder,
    Director,
    Other,
}

public enum ClearanceOutcome
{
    Cleared,
    ClearedWithComments,

    /// <summary>Always with a comment that says why.</summary>
    NotCleared,
}

/// <param name="Body">Who clears it, where that is no post.</param>
/// <param name="DueOn">By when an answer is wanted.</param>
public sealed record ClearanceRequest(ClearanceArea Area, Post? Post, string? Body, DateOnly SentOn, DateOnly? DueOn);

public sealed record ClearanceAnswer(ClearanceOutcome Outcome, string? Comment, DateOnly On, Person By);
