using ScrutinyTracker.Documents.Recognition;
using Xunit;

namespace ScrutinyTracker.Documents.Tests.Recognition;

/// <summary>Whom recommendations in the manner of councils ask, and who is only mentioned.</summary>
public sealed class AddresseesTests
{
    [Theory]
    [InlineData("The Head of Housing should review repairs.", "Head of Housing")]
    [InlineData("That the Corporate Director of Children and Young People's Services establish a protocol.", "Corporate Director of Children and Young People's Services")]
    [InlineData("The Director of Place together with the Director of Public Health consider a plan.", "Director of Place; Director of Public Health")]
    [InlineData("That the Cabinet Member for Housing, and the Head of Planning, publish a plan.", "Cabinet Member for Housing; Head of Planning")]
    [InlineData("That Cabinet agrees to fund two posts.", "Cabinet")]
    [InlineData("The Council should write to the Secretary of State for Transport.", "Council")]
    [InlineData("The Committee recommends that the Chief Executive reports back.", "Chief Executive")]
    [InlineData("We recommend that NHS England publishes waiting times.", "NHS England")]
    [InlineData("The Panel asks the Police and Crime Commissioner to fund a camera.", "Police and Crime Commissioner")]
    [InlineData("That the Integrated Care Board and the Hospitals NHS Trust share data.", "Integrated Care Board; Hospitals NHS Trust")]
    [InlineData("Cabinet Member for Leisure to ask the Head of Parks for a report.", "Cabinet Member for Leisure")]
    [InlineData("The Section 151 Officer should set money aside.", "Section 151 Officer")]
    [InlineData("In order to save money, the Director of Resources should share buildings.", "Director of Resources")]
    [InlineData("That the policy is reviewed by the Head of Housing.", "")]
    [InlineData("That the reserves be reviewed by the Section 151 Officer by September.", "Section 151 Officer")]
    [InlineData("That fluoridation be considered by the Health and Wellbeing Board.", "Health and Wellbeing Board")]
    [InlineData("The Commission recommends that the Head of Transport closes the street.", "Head of Transport")]
    [InlineData("The Panel recommends to Cabinet that the charge be frozen.", "Cabinet")]
    [InlineData("It recommends that the Trust and the CCGs publish their plans.", "Trust; CCGs")]
    [InlineData("That a leaflet is printed.", "")]
    [InlineData("The Council's academy has made progress.", "")]
    public void In_ARecommendation_FindsWhoIsAsked(string text, string asked) => Assert.Equal(asked, string.Join("; ", Addressees.In(text)));

    [Fact]
    public void In_AnItemOfAList_AsksWhomTheLeadInNames() => Assert.Equal(["Cabinet"], Addressees.In("Introduces a policy.", "The Group recommends that Cabinet:"));

    [Theory]
    [InlineData("Head of Parks/Head of Leisure", "Head of Parks; Head of Leisure")]
    [InlineData("Parks Manager; Leisure Manager", "Parks Manager; Leisure Manager")]
    [InlineData("Head of Parks\nHead of Leisure", "Head of Parks; Head of Leisure")]
    [InlineData("Head of Parks and Open Spaces", "Head of Parks and Open Spaces")]
    [InlineData("Head of Parks and Head of Leisure", "Head of Parks; Head of Leisure")]
    [InlineData("Parking Manager (P. Jones)", "Parking Manager")]
    [InlineData("Assistant Director (Adult Services)", "Assistant Director (Adult Services)")]
    [InlineData("Cllr Brown, Cabinet Member for Transport", "Cabinet Member for Transport")]
    [InlineData("Cabinet Member for Transport, Councillor A Brown", "Cabinet Member for Transport")]
    [InlineData("Cllr J Smith / Director of Place", "Cllr J Smith; Director of Place")]
    [InlineData("-", "")]
    public void Owners_InOneCell_AreTakenApart(string cell, string owners) => Assert.Equal(owners, string.Join("; ", Addressees.Owners(cell)));
}
