using System.Text;
using ScrutinyTracker.Web.Platform.Data;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Data;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("Ŵyn", "wyn")]
    [InlineData("YNYS MÔN", "ynys mon")]
    [InlineData("Plant a’r Gŵyl", "plant ar gwyl")]
    [InlineData("children's", "childrens")]
    [InlineData("children’s", "childrens")]
    [InlineData("pre‑birth – service", "pre-birth - service")]
    [InlineData("two\u00A0words\nand a tab\t.", "two words and a tab .")]
    [InlineData("ﬁnding", "finding")]
    [InlineData("", "")]
    public void Fold_Text_LosesCaseAccentsAndApostrophes(string text, string folded) => Assert.Equal(folded, SearchText.Fold(text));

    [Theory]
    [InlineData("Ŵyn  children's", new[] { "wyn", "childrens" })]
    [InlineData("AND OR \"half", new[] { "and", "or", "\"half" })]
    [InlineData("\"Annual  Report\" academy", new[] { "annual report", "academy" })]
    [InlineData("“New placements”", new[] { "new placements" })]
    [InlineData("\"\"", new string[0])]
    [InlineData("'", new string[0])]
    [InlineData("wyn Ŵyn", new[] { "wyn" })]
    [InlineData(null, new string[0])]
    public void Words_WhatWasTyped_BecomesFoldedWords(string? typed, string[] words) => Assert.Equal(words, SearchText.Words(typed));

    [Fact]
    public void Words_VeryMuchText_StaysAFewShortWords()
    {
        var words = SearchText.Words(string.Join(' ', Enumerable.Range(0, 1000).Select(i => $"{i}{new string('x', 500)}")));

        Assert.Equal(10, words.Count);
        Assert.All(words, word => Assert.True(word.Length <= 100));
    }

    [Fact]
    public void Words_AnyTextAtAll_NeverThrowsAndFoldsToItself()
    {
        var random = new Random(20190301);
        for (var i = 0; i < 5000; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(12); length > 0; length--)
                text.Append((char)random.Next(0x10000));
            Assert.All(SearchText.Words(text.ToString()), word => Assert.Equal(word, SearchText.Fold(word)));
        }
    }
}
