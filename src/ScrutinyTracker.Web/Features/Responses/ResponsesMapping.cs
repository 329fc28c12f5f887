using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Web.Features.Responses;

internal sealed class ResponsesMapping
    : IEntityTypeConfiguration<Response>, IEntityTypeConfiguration<ResponseItem>, IEntityTypeConfiguration<PartAnswer>, IEntityTypeConfiguration<ResponseClearance>,
        IEntityTypeConfiguration<Commitment>, IEntityTypeConfiguration<Occurrence>, IEntityTypeConfiguration<DueDateChange>,
        IEntityTypeConfiguration<ProgressUpdate>, IEntityTypeConfiguration<ProgressEvidence>
{
    public void Configure(EntityTypeBuilder<Response> response)
    {
        response.HasOne(r => r.AnsweringPost).WithMany().HasForeignKey(r => r.AnsweringPostId).OnDelete(DeleteBehavior.Restrict);
        response.HasOne(r => r.SubmittedBy).WithMany().HasForeignKey(r => r.SubmittedById).OnDelete(DeleteBehavior.Restrict);
        response.HasOne(r => r.ReturnedBy).WithMany().HasForeignKey(r => r.ReturnedById).OnDelete(DeleteBehavior.Restrict);
        response.HasOne(r => r.ReturnedAt).WithMany().HasForeignKey(r => r.ReturnedAtId).OnDelete(DeleteBehavior.Restrict);
        response.Property(r => r.ReturnedMinute).HasMaxLength(TextLimits.Name);
        response.OwnsOne(r => r.Exemption);
        response.Ignore(r => r.Named);
        response.Ignore(r => r.HandedOver);
        response.HasMany(r => r.Items).WithOne(i => i.Response).HasForeignKey(i => i.ResponseId);
        response.Ignore(r => r.InWords);
        response.HasMany(r => r.Clearances).WithOne(c => c.Response).HasForeignKey(c => c.ResponseId);
        response.HasMany(r => r.PartAnswers).WithOne(a => a.Response).HasForeignKey(a => a.ResponseId);
    }

    public void Configure(EntityTypeBuilder<ResponseItem> item)
    {
        item.ToTable("ResponseItems");
        item.HasOne(i => i.Part).WithMany().HasForeignKey(i => i.PartId).OnDelete(DeleteBehavior.Restrict);
        item.HasOne(i => i.Contributor).WithMany().HasForeignKey(i => i.ContributorId).OnDelete(DeleteBehavior.Restrict);
        item.HasMany(i => i.Commitments).WithOne(c => c.ResponseItem).HasForeignKey(c => c.ResponseItemId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<PartAnswer> answer)
    {
        answer.ToTable("PartAnswers");
        answer.HasOne(a => a.Part).WithMany().HasForeignKey(a => a.PartId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ResponseClearance> clearance)
    {
        clearance.ToTable("ResponseClearances");
        clearance.Property(c => c.Body).HasMaxLength(TextLimits.Name);
        clearance.HasOne(c => c.Post).WithMany().HasForeignKey(c => c.PostId).OnDelete(DeleteBehavior.Restrict);
        clearance.HasOne(c => c.ReturnedBy).WithMany().HasForeignKey(c => c.ReturnedById).OnDelete(DeleteBehavior.Restrict);
        clearance.ToTable(table => table.HasCheckConstraint(
            "CK_ResponseClearances_AskedOfSomebody", "(\"PostId\" IS NULL) <> (\"Body\" IS NULL)"));
    }

    public void Configure(EntityTypeBuilder<Commitment> commitment)
    {
        commitment.Property(c => c.DueInWords).HasMaxLength(TextLimits.Line);
        commitment.Property(c => c.RecurrenceRule).HasMaxLength(TextLimits.Line);
        commitment.HasOne(c => c.Action).WithMany().HasForeignKey(c => c.ActionId).OnDelete(DeleteBehavior.Restrict);
        commitment.HasOne(c => c.ResponsiblePost).WithMany().HasForeignKey(c => c.ResponsiblePostId).OnDelete(DeleteBehavior.Restrict);
        commitment.HasOne(c => c.ReportTo).WithMany().HasForeignKey(c => c.ReportToId).OnDelete(DeleteBehavior.Restrict);
        commitment.HasOne(c => c.ReportAt).WithMany().HasForeignKey(c => c.ReportAtId).OnDelete(DeleteBehavior.Restrict);
        commitment.HasOne(c => c.Keeps).WithMany().HasForeignKey(c => c.KeepsId).OnDelete(DeleteBehavior.Restrict);
        commitment.Ignore(c => c.Itself);
        commitment.HasMany(c => c.Occurrences).WithOne(o => o.Commitment).HasForeignKey(o => o.CommitmentId);
        commitment.ToTable(table => table.HasCheckConstraint(
            "CK_Commitments_PromisedSomewhere", "(\"ResponseItemId\" IS NULL) <> (\"ActionId\" IS NULL)"));
    }

    public void Configure(EntityTypeBuilder<Occurrence> occurrence)
    {
        occurrence.HasOne(o => o.Meeting).WithMany().HasForeignKey(o => o.MeetingId).OnDelete(DeleteBehavior.Restrict);
        occurrence.HasMany(o => o.Changes).WithOne(c => c.Occurrence).HasForeignKey(c => c.OccurrenceId);
        occurrence.HasIndex(o => new { o.DeliveredOn, o.HasFallenAway });
    }

    public void Configure(EntityTypeBuilder<DueDateChange> change)
    {
        change.ToTable("DueDateChanges");
        change.Property(c => c.ToInWords).HasMaxLength(TextLimits.Line);
        change.Property(c => c.MinuteReference).HasMaxLength(TextLimits.Name);
        change.HasOne(c => c.DecidedAt).WithMany().HasForeignKey(c => c.DecidedAtId).OnDelete(DeleteBehavior.Restrict);
        change.HasIndex(c => c.State);
        change.HasOne(c => c.AskedBy).WithMany().HasForeignKey(c => c.AskedById).OnDelete(DeleteBehavior.Restrict);
        change.HasOne(c => c.DecidedBy).WithMany().HasForeignKey(c => c.DecidedById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ProgressUpdate> update)
    {
        update.HasOne(u => u.Commitment).WithMany().HasForeignKey(u => u.CommitmentId).OnDelete(DeleteBehavior.Restrict);
        update.HasOne(u => u.Occurrence).WithMany().HasForeignKey(u => u.OccurrenceId).OnDelete(DeleteBehavior.Restrict);
        update.HasOne(u => u.By).WithMany().HasForeignKey(u => u.ById).OnDelete(DeleteBehavior.Restrict);
        update.HasMany(u => u.Evidence).WithOne(e => e.Update).HasForeignKey(e => e.UpdateId);
    }

    public void Configure(EntityTypeBuilder<ProgressEvidence> evidence)
    {
        evidence.ToTable("ProgressEvidence");
        evidence.Property(e => e.Label).HasMaxLength(TextLimits.Name);
        evidence.Property(e => e.Address).HasMaxLength(TextLimits.Line);
        evidence.OwnsOne(e => e.File, file =>
        {
            file.Property(f => f.StoredAs).HasColumnName("FileStoredAs").HasMaxLength(EvidenceFile.StoredAsLength);
            file.Property(f => f.Name).HasColumnName("FileName").HasMaxLength(TextLimits.Name);
            file.Property(f => f.Kind).HasColumnName("FileKind");
            file.Property(f => f.Size).HasColumnName("FileSize");
            file.Property(f => f.Sha256).HasColumnName("FileSha256").HasMaxLength(EvidenceFile.Sha256Length);
            file.HasIndex(f => f.StoredAs).IsUnique();
        });
    }
}
