namespace ScrutinyTracker.Documents.ResponseForms;

/// <summary>The headings by which a table of the form is known again.</summary>
internal static class FormTables
{
    public const string Question = "Question";
    public const string YourAnswer = "Your answer";
    public const string Position = "Position";
    public const string Reasons = "Reasons";
    public const string Part = "Part";
    public const string Item = "Item";
    public const string WhatWillBeDone = "What will be done";
    public const string ForPart = "For part";
    public const string ByWhen = "By when, in your own words";
}
