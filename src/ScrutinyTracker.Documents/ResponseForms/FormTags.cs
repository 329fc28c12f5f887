namespace ScrutinyTracker.Documents.ResponseForms;

/// <summary>What the fields of a form are called: the writer and the reader agree here, and forms out in the world keep to it.</summary>
internal static class FormTags
{
    public const string Position = "answer.position";
    public const string Reasons = "answer.reasons";

    public const string ReferenceProperty = "ScrutinyTracker recommendation";
    public const string DraftVersionProperty = "ScrutinyTracker draft version";
    public const string Namespace = "urn:scrutinytracker:response-form:1";

    public const string ChoosePosition = "Choose a position";
    public const string WriteReasons = "Write the reasons here";
    public const string WriteAction = "Write what will be done";
    public const string WriteWhen = "Write by when";
    public const string ChoosePart = "Choose a part";

    /// <summary>What stands in a field that nobody has filled.</summary>
    public static IReadOnlyList<string> Prompts { get; } = [ChoosePosition, WriteReasons, WriteAction, WriteWhen, ChoosePart];

    public static string PartPosition(int partId) => $"part.{partId}.position";
    public static string PartReasons(int partId) => $"part.{partId}.reasons";
    public static string ItemText(int itemId) => $"item.{itemId}.text";
    public static string ItemWhen(int itemId) => $"item.{itemId}.when";
    public static string ItemPart(int itemId) => $"item.{itemId}.part";
    public static string PromiseText(int promiseId) => $"promise.{promiseId}.text";
    public static string PromiseWhen(int promiseId) => $"promise.{promiseId}.when";
    public static string NewText(int row) => $"new.{row}.text";
    public static string NewWhen(int row) => $"new.{row}.when";
    public static string NewPart(int row) => $"new.{row}.part";
}
