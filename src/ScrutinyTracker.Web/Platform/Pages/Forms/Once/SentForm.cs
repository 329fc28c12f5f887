using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ScrutinyTracker.Web.Platform.Pages.Forms.Once;

/// <summary>A form that made something: sent again, it leads to where it led, and makes nothing more.</summary>
public sealed class SentForm
{
    public const int KeyLength = 64;

    /// <summary>The hash of the form's own key with what was typed into it.</summary>
    public string Key { get; init; } = "";

    public DateTime AtUtc { get; init; }
    public string LedTo { get; init; } = "";
}

internal sealed class SentFormMapping : IEntityTypeConfiguration<SentForm>
{
    public void Configure(EntityTypeBuilder<SentForm> form)
    {
        form.ToTable("SentForms");
        form.HasKey(sent => sent.Key);
        form.Property(sent => sent.Key).HasMaxLength(SentForm.KeyLength);
        form.HasIndex(sent => sent.AtUtc);
    }
}
