using DocumentFormat.OpenXml.Wordprocessing;
using ScrutinyTracker.Documents.ResponseForms;
using Xunit;

namespace ScrutinyTracker.Documents.Tests.ResponseForms;

public sealed class ResponseFormReaderTests
{
    [Fact]
    public void Read_Untouched_IsWhatTheDraftSays()
    {
        var form = Read(ResponseFormWriter.Write(Forms.Of(Forms.Begun, Forms.TwoParts)));

        Assert.Equal((Forms.Reference, "3f9a2c1b"), (form.Reference, form.DraftVersion));
        Assert.Equal(("Accepted in part", "The first half is done.\nThe second needs money."), (form.Position, form.Reasons));
        Assert.Equal([new FilledPart(11, "Accepted", null)], form.Parts);
        Assert.Equal(
            [
                new(21, null, "The academy will be evaluated", "a", null), new(null, 31, "Report to the committee", null, "March 2019"),
                new(null, 32, "Second report", null, "September 2019"), new(22, null, "Visits will go on", null, null),
            ],
            form.Rows);
        Assert.Empty(form.Unplaced);
    }

    [Fact]
    public void Read_Filled_IsWhatWasWritten()
    {
        var form = Read(Filled(Forms.TwoParts)
            .Write("answer.position", "Not accepted").Write("answer.reasons", "There is no money.\nThere never was.")
            .Write("part.12.position", "Accepted").Write("part.12.reasons", "This one is free")
            .Write("new.1.text", "Ask the government").Write("new.1.part", "(b)").Write("new.1.when", "by the end of June 2019"));

        Assert.Equal(("Not accepted", "There is no money.\nThere never was."), (form.Position, form.Reasons));
        Assert.Equal([new FilledPart(12, "Accepted", "This one is free")], form.Parts);
        Assert.Equal([new FilledRow(null, null, "Ask the government", "b", "by the end of June 2019")], form.Rows);
        Assert.Empty(form.Unplaced);
    }

    [Fact]
    public void Read_Untouched_OfNothing_SaysNothing()
    {
        var form = Read(ResponseFormWriter.Write(Forms.Of()));

        Assert.Equal((null, null), (form.Position, form.Reasons));
        Assert.Empty(form.Parts);
        Assert.Empty(form.Rows);
        Assert.Empty(form.Unplaced);
    }

    [Fact]
    public void Read_FieldsTypedOver_GoesByTheTables()
    {
        var form = Read(Filled()
            .WriteOver("answer.position", "agreed").WriteOver("answer.reasons", "Gladly")
            .WriteOver("new.1.text", "A report").WriteOver("new.1.when", "May 2019").WriteOver("new.2.text", "Another"));

        Assert.Equal(("agreed", "Gladly"), (form.Position, form.Reasons));
        Assert.Equal([new(null, null, "A report", null, "May 2019"), new(null, null, "Another", null, null)], form.Rows);
        Assert.Empty(form.Unplaced);
    }

    [Fact]
    public void Read_RowsAddedAndCopied_AreItemsOfTheirOwn()
    {
        var form = Read(new FilledIn(ResponseFormWriter.Write(Forms.Of(Forms.Begun)))
            .AddRow("(h)", "Typed with the Tab key", "July 2019").CopyRow("item.22.text", "Copied with its fields"));

        Assert.Equal(
            [(21, "The academy will be evaluated"), (null, "Report to the committee"), (null, "Second report"), (22, "Visits will go on"),
                (null, "Typed with the Tab key"), ((int?)null, "Copied with its fields")],
            form.Rows.Select(row => (row.ItemId, row.Text!)));
        Assert.Empty(form.Unplaced);
    }

    [Fact]
    public void Read_WrittenAnywhereElse_IsShownAndNotDropped()
    {
        var form = Read(Filled().AddParagraph("We would like to meet the committee.").AddComment("Is this affordable?")
            .AddRow("About the cost, see below", "Do it", "May 2019"));

        Assert.Equal(["We would like to meet the committee.", "About the cost, see below", "Is this affordable?"], form.Unplaced);
        Assert.Equal("Do it", Assert.Single(form.Rows).Text);
    }

    [Fact]
    public void Read_PositionAsAParagraph_IsRecognised() =>
        Assert.Equal("Accepted in principle", Read(Filled().AddParagraph("Position: Accepted in principle")).Position);

    [Fact]
    public void Read_TwoPositions_KeepsBoth()
    {
        var form = Read(Filled().AddParagraph("Position: accepted").Write("answer.position", "Not accepted"));

        Assert.Equal("accepted", form.Position);
        Assert.Equal(["Not accepted"], form.Unplaced);
    }

    [Fact]
    public void Read_TrackedChanges_KeepsWhatWasInsertedAndNotWhatWasDeleted()
    {
        var filled = Filled();
        filled.Main.Document!.Body!.Elements<Table>().First().InsertBeforeSelf(new Paragraph(
            new DeletedRun(new Run(new DeletedText("We refuse"))) { Id = "1", Author = "A" },
            new InsertedRun(new Run(new Text("We consider"))) { Id = "2", Author = "A" }));

        Assert.Equal(["We consider"], Read(filled).Unplaced);
    }

    [Fact]
    public void Read_PropertiesLost_KnowsTheFormByWhatItPrints()
    {
        var filled = Filled().Write("answer.position", "Accepted").AddParagraph("Something else").ForgetWhatIsUnseen().Save();

        var form = ResponseFormReader.Read(filled, Forms.Of()).Form!;

        Assert.Equal((Forms.Reference, "3f9a2c1b", "Accepted"), (form.Reference, form.DraftVersion, form.Position));
        Assert.Equal(["Something else"], form.Unplaced);
    }

    [Fact]
    public void Read_TagsLost_KnowsRowsByWhatTheySayFirst()
    {
        var made = Forms.Of(Forms.Begun, Forms.TwoParts);
        using var filled = new FilledIn(ResponseFormWriter.Write(made)).Write("promise.32.when", "October 2019").Write("part.12.position", "Accepted")
            .Write("new.1.text", "Something new").ForgetTags().ForgetWhatIsUnseen();

        var form = ResponseFormReader.Read(filled.Save(), made).Form!;

        Assert.Equal("Accepted in part", form.Position);
        Assert.Equal([(11, "Accepted"), (12, "Accepted")], form.Parts.Select(part => (part.PartId, part.Position!)));
        Assert.Equal(
            [(21, null, null), (null, 31, "March 2019"), (null, 32, "October 2019"), (22, null, null), ((int?)null, (int?)null, (string?)null)],
            form.Rows.Select(row => (row.ItemId, row.PromiseId, row.When)));
        Assert.Empty(form.Unplaced);
    }

    [Fact]
    public void Read_RowDeleted_SaysNothingOfIt()
    {
        var form = Read(new FilledIn(ResponseFormWriter.Write(Forms.Of(Forms.Begun))).DeleteRow("item.22.text"));

        Assert.DoesNotContain(form.Rows, row => row.ItemId == 22);
    }

    private static FilledIn Filled(IReadOnlyList<FormPart>? parts = null) => new(ResponseFormWriter.Write(Forms.Of(null, parts)));

    private static FilledForm Read(FilledIn filled) => Read(filled.Save());

    private static FilledForm Read(byte[] file)
    {
        var reading = ResponseFormReader.Read(file);
        Assert.Null(reading.Problem);
        return reading.Form!;
    }
}
