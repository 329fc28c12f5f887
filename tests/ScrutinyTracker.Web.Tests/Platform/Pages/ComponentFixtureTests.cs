using ScrutinyTracker.Web.Platform.Pages.Components;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Pages;

/// <summary>
/// Every example that the design system ships with its components, drawn by our components from the same options and
/// compared with the official HTML.
/// </summary>
public class ComponentFixtureTests
{
    private const string BoxLeftOut = "day: false has no typed form; Items leaves a box out";
    private const string DropZone = "the plain control does; there is nothing to drop onto on a phone";
    private const string Holes = "a typed list has no holes, which the template counts when it numbers ids";

    private static readonly Dictionary<string, Func<Fixture, Markup>> Components = new()
    {
        ["back-link"] = fixture => fixture.Options<BackLink>().Render(),
        ["breadcrumbs"] = fixture => fixture.Options<Breadcrumbs>().Render(),
        ["button"] = fixture => fixture.Options<Button>().Render(),
        ["character-count"] = fixture => fixture.Options<CharacterCount>().Render(),
        ["checkboxes"] = fixture => fixture.Options<Checkboxes>().Render(),
        ["date-input"] = fixture => fixture.Options<DateInput>().Render(),
        ["details"] = fixture => fixture.Options<Details>().Render(),
        ["error-message"] = fixture => fixture.Options<ErrorMessage>().Render(),
        ["error-summary"] = fixture => fixture.Options<ErrorSummary>().Render(),
        ["fieldset"] = fixture => fixture.Options<Fieldset>().Render(),
        ["file-upload"] = fixture => fixture.Options<FileUpload>().Render(),
        ["generic-header"] = fixture => fixture.Options<GenericHeader>().Render(),
        ["hint"] = fixture => fixture.Options<Hint>().Render(),
        ["input"] = fixture => fixture.Options<Input>().Render(),
        ["inset-text"] = fixture => fixture.Options<InsetText>().Render(),
        ["label"] = fixture => fixture.Options<Label>().Render(),
        ["notification-banner"] = fixture => fixture.Options<NotificationBanner>().Render(),
        ["pagination"] = fixture => fixture.Options<Pagination>().Render(),
        ["panel"] = fixture => fixture.Options<Panel>().Render(),
        ["password-input"] = fixture => fixture.Options<PasswordInput>().Render(),
        ["phase-banner"] = fixture => fixture.Options<PhaseBanner>().Render(),
        ["radios"] = fixture => fixture.Options<Radios>().Render(),
        ["select"] = fixture => fixture.Options<Select>().Render(),
        ["service-navigation"] = fixture => fixture.Options<ServiceNavigation>().Render(),
        ["skip-link"] = fixture => fixture.Options<SkipLink>().Render(),
        ["summary-list"] = fixture => fixture.Options<SummaryList>().Render(),
        ["table"] = fixture => fixture.Options<Table>().Render(),
        ["tabs"] = fixture => fixture.Options<Tabs>().Render(),
        ["tag"] = fixture => fixture.Options<Tag>().Render(),
        ["task-list"] = fixture => fixture.Options<TaskList>().Render(),
        ["textarea"] = fixture => fixture.Options<Textarea>().Render(),
        ["warning-text"] = fixture => fixture.Options<WarningText>().Render(),
    };

    /// <summary>What we don't draw, each with the reason. A key is a component, or "component: fixture".</summary>
    private static readonly Dictionary<string, string> NotDrawn = new()
    {
        ["accordion"] = "no page needs it: details and headings do",
        ["cookie-banner"] = "only strictly necessary cookies are set",
        ["checkboxes: with falsy values"] = Holes,
        ["date-input: day and month"] = BoxLeftOut,
        ["date-input: month and year"] = BoxLeftOut,
        ["exit-this-page"] = "no page puts its reader in danger",
        ["feedback"] = "GOV.UK's own",
        ["file-upload: enhanced"] = DropZone,
        ["file-upload: enhanced, custom wrapper classes and attributes"] = DropZone,
        ["file-upload: enhanced, multiple files"] = DropZone,
        ["file-upload: enhanced, with error message and hint"] = DropZone,
        ["file-upload: translated"] = DropZone,
        ["footer"] = "it always has the crown and Crown copyright, which are not a council's: the layout has its own",
        ["header"] = "GOV.UK's own: generic-header stands in its place",
        ["language-navigation"] = "one language",
        ["radios: with falsy items"] = Holes,
        ["task-list: with empty values"] = Holes,
    };

    public static TheoryData<string, string> Fixtures()
    {
        var data = new TheoryData<string, string>();
        foreach (var fixture in Fixture.All().Where(x => !NotDrawn.ContainsKey(x.Component) && !NotDrawn.ContainsKey(x.ToString())))
            data.Add(fixture.Component, fixture.Name);
        return data;
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Render_OfficialOptions_GivesOfficialHtml(string component, string name)
    {
        var fixture = Fixture.All().Single(x => x.Component == component && x.Name == name);

        var ours = Components[component](fixture).ToString();

        Assert.Equal(NormalisedHtml.Of(fixture.Html), NormalisedHtml.Of(ours));
    }

    [Fact]
    public void NotDrawn_EachEntry_NamesAComponentOrFixtureThatExists()
    {
        var known = Fixture.All().SelectMany(x => new[] { x.Component, x.ToString() }).ToHashSet();

        Assert.All(NotDrawn.Keys, key => Assert.Contains(key, known));
    }
}
