namespace ScrutinyTracker.Web.Platform.Logging;

/// <summary>The address of this page is a secret: the log names the page and not the address (P56).</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class SecretAddressAttribute : Attribute;
