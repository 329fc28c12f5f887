using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Import.Reports.Posts;

/// <summary>What one name of the document stands for.</summary>
internal sealed class NameInput
{
    public const string Another = "another";
    public const string New = "new";
    public const string Body = "body";
    public const string Words = "words";

    public string? Name { get; set; }

    /// <summary>One of the above, or the id of a post that is offered.</summary>
    [Required(ErrorMessage = "Choose whom this name means")]
    public string? Means { get; set; }

    [Display(Name = "Post")]
    public int? PostId { get; set; }

    [Display(Name = "Title of the post")]
    [StringLength(TextLimits.Name, ErrorMessage = "The title must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Display(Name = "Directorate")]
    [StringLength(TextLimits.Name, ErrorMessage = "The directorate must be 200 characters or fewer")]
    public string? Directorate { get; set; }

    [Display(Name = "Name of the body")]
    [StringLength(TextLimits.Name, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? BodyName { get; set; }

    /// <summary>What is chosen asks for more than the choice.</summary>
    public bool NeedsMore => Means is Another or New or Body;

    public static NameInput Of(string name, NamedPost? chosen, IReadOnlyList<KnownPost> near)
    {
        var input = new NameInput { Name = name, Title = name, BodyName = name };
        if (chosen is null)
            return input;
        (input.Title, input.Directorate, input.BodyName) = (chosen.Means == NameMeans.NewPost ? chosen.Title : name, chosen.Directorate, chosen.Means == NameMeans.OutsideBody ? chosen.Title : name);
        var isOffered = near.Any(post => post.Id == chosen.PostId);
        input.PostId = isOffered ? null : chosen.PostId;
        input.Means = chosen.Means switch
        {
            NameMeans.Post when isOffered => InDigits(chosen.PostId!.Value),
            NameMeans.Post => Another,
            NameMeans.NewPost => New,
            NameMeans.OutsideBody => Body,
            _ => Words,
        };
        return input;
    }

    /// <summary>Null where something is missing, which then stands beside its question.</summary>
    public NamedPost? Read(int row, IReadOnlyList<KnownPost> posts, ModelStateDictionary state)
    {
        var named = new NamedPost { Name = Name ?? "", Directorate = Directorate.Tidy() };
        switch (Means)
        {
            case New:
                (named.Means, named.Title) = (NameMeans.NewPost, Title.Tidy());
                Require(named.Title, nameof(Title), "Enter the title of the post");
                Require(named.Directorate, nameof(Directorate), "Enter the directorate");
                break;
            case Body:
                (named.Means, named.Title) = (NameMeans.OutsideBody, BodyName.Tidy());
                Require(named.Title, nameof(BodyName), "Enter the name of the body");
                break;
            case Words:
                named.Means = NameMeans.Words;
                break;
            default:
                named.PostId = Means == Another ? PostId : int.TryParse(Means, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
                if (Means is not null && posts.All(post => post.Id != named.PostId))
                    state.AddModelError($"Input.Names[{row}].{(Means == Another ? nameof(PostId) : nameof(Means))}", "Choose a post");
                break;
        }
        return named;

        void Require(string? value, string field, string words)
        {
            if (value is null)
                state.AddModelError($"Input.Names[{row}].{field}", words);
        }
    }

    public static string InDigits(int id) => id.ToString(CultureInfo.InvariantCulture);
}
