using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Committees;

namespace ScrutinyTracker.Web.Features.Committees;

/// <summary>The scales that come with the tracker: its own, and three that councils are known to use, explained in our words.</summary>
internal sealed class ScalesMapping : IEntityTypeConfiguration<AssessmentScale>, IEntityTypeConfiguration<AssessmentCategory>
{
    private const int SixCategories = 2;
    private const int RedAmberGreen = 3;
    private const int FourSteps = 4;

    public void Configure(EntityTypeBuilder<AssessmentScale> scale)
    {
        scale.Property(s => s.Name).HasMaxLength(TextLimits.Name);
        scale.HasMany(s => s.Categories).WithOne(c => c.Scale).HasForeignKey(c => c.ScaleId);
        scale.Ignore(s => s.Offered);
        scale.HasData(
            Scale(AssessmentScale.DefaultId, "The council's scale"),
            Scale(SixCategories, "Six categories, as in Leeds"),
            Scale(RedAmberGreen, "Red, amber, green"),
            Scale(FourSteps, "Four steps, as in Stockton-on-Tees"));
    }

    public void Configure(EntityTypeBuilder<AssessmentCategory> category)
    {
        category.ToTable("AssessmentCategories");
        category.Property(c => c.Label).HasMaxLength(TextLimits.Name);
        category.Property(c => c.Explanation).HasMaxLength(TextLimits.Line);
        category.HasData(
            Category(1, AssessmentScale.DefaultId, 1, "Achieved, stop monitoring", AssessmentMeaning.AchievedStopMonitoring),
            Category(2, AssessmentScale.DefaultId, 2, "Acceptable progress, continue", AssessmentMeaning.AcceptableProgressContinue),
            Category(3, AssessmentScale.DefaultId, 3, "Unacceptable progress, continue", AssessmentMeaning.UnacceptableProgressContinue),
            Category(4, AssessmentScale.DefaultId, 4, "Not achieved, obstacle", AssessmentMeaning.NotAchievedObstacle),
            Category(5, AssessmentScale.DefaultId, 5, "Superseded", AssessmentMeaning.Superseded),
            Category(6, AssessmentScale.DefaultId, 6, "Not for this session", AssessmentMeaning.NotForThisSession),

            Category(7, SixCategories, 1, "1 Stop monitoring", AssessmentMeaning.StopMonitoring,
                "Nothing more can usefully be followed, whether or not it was done as asked."),
            Category(8, SixCategories, 2, "2 Achieved", AssessmentMeaning.AchievedStopMonitoring, "What was asked for has been done."),
            Category(9, SixCategories, 3, "3 Not achieved: obstacle", AssessmentMeaning.NotAchievedObstacle,
                "Something stands in the way, and the committee decides what to do about it."),
            Category(10, SixCategories, 4, "4 Not achieved: progress acceptable, continue", AssessmentMeaning.AcceptableProgressContinue,
                "It is not done yet, and moves as it should."),
            Category(11, SixCategories, 5, "5 Not achieved: progress not acceptable, continue", AssessmentMeaning.UnacceptableProgressContinue,
                "It is not done yet, and does not move as it should; also where its dates were not kept."),
            Category(12, SixCategories, 6, "6 Not for review this session", AssessmentMeaning.NotForThisSession, "It is not the time to look at it yet."),

            Category(13, RedAmberGreen, 1, "Green", AssessmentMeaning.AchievedStopMonitoring, "Achieved; it is followed no longer."),
            Category(14, RedAmberGreen, 2, "Amber", AssessmentMeaning.AcceptableProgressContinue, "Progress is acceptable; it is still followed."),
            Category(15, RedAmberGreen, 3, "Red", AssessmentMeaning.UnacceptableProgressContinue,
                "Progress is not acceptable; whoever leads on it is asked why."),

            Category(16, FourSteps, 1, "1 Fully achieved", AssessmentMeaning.AchievedStopMonitoring, "All of it has been done."),
            Category(17, FourSteps, 2, "2 On track", AssessmentMeaning.AcceptableProgressContinue, "Not finished, and expected by its date."),
            Category(18, FourSteps, 3, "3 Slipped", AssessmentMeaning.UnacceptableProgressContinue, "Not finished, and its date is or will be missed."),
            Category(19, FourSteps, 4, "4 Not achieved", AssessmentMeaning.NotAchievedObstacle, "Not done, and not about to be."));
    }

    private static object Scale(int id, string name) => new { Id = id, Name = name, Version = 0 };

    private static object Category(int id, int scaleId, int order, string label, AssessmentMeaning meaning, string? explanation = null) =>
        new { Id = id, ScaleId = scaleId, Order = order, Label = label, Meaning = meaning, Explanation = explanation, IsOffered = true };
}
