using ScrutinyTracker.Domain.Recommendations;
using Xunit;

namespace ScrutinyTracker.Domain.Tests;

public sealed class FieldChangesTests
{
    [Fact]
    public void Note_TheSameTwice_LeavesNoTrace()
    {
        var changes = new FieldChanges().Note("Name", "x", "x").Note("Number", 1, 1).Note<DateOnly?>("Date", null, null);

        Assert.False(changes.Any);
        Assert.Empty(changes.ToList());
    }

    [Fact]
    public void Note_WhatDiffers_IsToldAsPeopleReadIt()
    {
        var changes = new FieldChanges()
            .Note<DateOnly?>("Date", null, new DateOnly(2019, 3, 1))
            .Note("Exempt", false, true)
            .Note("Position", Position.Awaited, Position.AcceptedInPart)
            .Note("Number", 1, 2);

        Assert.Equal(
            [
                new("Date", null, "1 March 2019"),
                new("Exempt", "no", "yes"),
                new("Position", "awaited", "accepted in part"),
                new FieldChange("Number", "1", "2"),
            ],
            changes.ToList());
    }
}
