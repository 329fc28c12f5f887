using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Commitments;

namespace ScrutinyTracker.Web.Features.Import;

internal sealed class ImportMapping : IEntityTypeConfiguration<ImportDraft>, IEntityTypeConfiguration<ImportedText>, IEntityTypeConfiguration<SourcePlace>
{
    public void Configure(EntityTypeBuilder<ImportDraft> draft)
    {
        draft.ToTable("ImportDrafts");
        draft.Property(d => d.Version).IsConcurrencyToken();
        draft.Property(d => d.Title).HasMaxLength(TextLimits.Line);
        draft.HasOne(d => d.Committee).WithMany().HasForeignKey(d => d.CommitteeId).OnDelete(DeleteBehavior.Restrict);
        draft.HasOne(d => d.UploadedBy).WithMany().HasForeignKey(d => d.UploadedById).OnDelete(DeleteBehavior.Restrict);
        draft.HasOne(d => d.SettledBy).WithMany().HasForeignKey(d => d.SettledById).OnDelete(DeleteBehavior.Restrict);
        draft.OwnsOne(d => d.File, file =>
        {
            file.Property(f => f.StoredAs).HasMaxLength(EvidenceFile.StoredAsLength);
            file.Property(f => f.Name).HasMaxLength(TextLimits.Name);
            file.Property(f => f.Sha256).HasMaxLength(EvidenceFile.Sha256Length);
            file.HasIndex(f => f.Sha256);
        });
        draft.Navigation(d => d.File).IsRequired();
    }

    public void Configure(EntityTypeBuilder<ImportedText> text)
    {
        text.ToTable("ImportedTexts");
        text.HasKey(t => t.DraftId);
        text.HasOne(t => t.Draft).WithOne().HasForeignKey<ImportedText>(t => t.DraftId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SourcePlace> place)
    {
        place.ToTable("SourcePlaces");
        place.Property(p => p.Place).HasMaxLength(TextLimits.Line);
        place.HasIndex(p => new { p.Kind, p.RecordId });
        place.HasOne(p => p.Draft).WithMany().HasForeignKey(p => p.DraftId).OnDelete(DeleteBehavior.Restrict);
    }
}
