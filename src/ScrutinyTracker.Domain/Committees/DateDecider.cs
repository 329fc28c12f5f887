namespace ScrutinyTracker.Domain.Committees;

/// <summary>Who decides whether a promised date may move, as each committee has settled it.</summary>
public enum DateDecider
{
    /// <summary>The committee's scrutiny officer.</summary>
    Officer,

    /// <summary>The committee's chair, signed in.</summary>
    Chair,

    /// <summary>The committee at a meeting; an officer records what was minuted.</summary>
    Committee,
}
