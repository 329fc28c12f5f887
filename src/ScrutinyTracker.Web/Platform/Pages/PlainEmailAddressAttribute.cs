using System.ComponentModel.DataAnnotations;
using ScrutinyTracker.Web.Email;

namespace ScrutinyTracker.Web.Platform.Pages;

/// <summary>An address that email can really be sent to: what the outbox would refuse for good is refused where it is typed.</summary>
internal sealed class PlainEmailAddressAttribute() : DataTypeAttribute(DataType.EmailAddress)
{
    public override bool IsValid(object? value) => value is null or "" || (value is string typed && MailAddress.IsWellFormed(typed.Trim()));
}
