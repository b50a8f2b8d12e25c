using System.Text.RegularExpressions;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Tests.Languages;

/// <summary>One language at a time, and both complete.</summary>
public sealed partial class LanguageTests
{
    public static TheoryData<string> Keys => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Sentence_InChinese_TakesNoValueThatTheEnglishDoesNot(string key) =>
        Assert.Empty(Texts.NamesIn(key, Language.Chinese).Except(Texts.NamesIn(key, Language.English)));

    [Theory]
    [MemberData(nameof(Keys))]
    public void Sentence_InChinese_HasNoEnglish(string key)
    {
        using var chinese = Speech.In(Language.Chinese);
        var words = Place().Replace(Texts.Pattern(key), "");
        Assert.NotEmpty(Texts.Pattern(key));
        Assert.DoesNotMatch("(?!CSV|SVG|PNG|PDF|ipynb)(?<![A-Za-z])[A-Za-z]{3,}", words);
    }

    [GeneratedRegex("\\{[^}]*\\}")]
    private static partial Regex Place();

    [Theory]
    [InlineData("Target 目标", "Target", "目标")]
    [InlineData("✓ met 完成", "✓ met", "✓ 完成")]
    [InlineData(
        "Published beside implied growth 公布增速与推算增速",
        "Published beside implied growth",
        "公布增速与推算增速"
    )]
    [InlineData("headline", "headline", "headline")]
    [InlineData("5G基站", "5G基站", "5G基站")]
    [InlineData("总量排名", "总量排名", "总量排名")]
    public void Pair_GivesOneLanguage(string pair, string english, string chinese)
    {
        Assert.Equal(english, Bilingual.In(pair, Language.English));
        Assert.Equal(chinese, Bilingual.In(pair, Language.Chinese));
    }

    [Fact]
    public void Amount_IsInTheLanguageSpoken()
    {
        Assert.Equal("8.5 billion yuan", Amounts.Of(8_500_000_000m, "元"));
        using var chinese = Speech.In(Language.Chinese);
        Assert.Equal("85亿元", Amounts.Of(8_500_000_000m, "元"));
    }

    [Fact]
    public void Speech_IsEnglishAgain_AfterChinese()
    {
        Speech.In(Language.Chinese).Dispose();
        Assert.Equal(Language.English, Speech.Current);
    }

    [Theory]
    [InlineData("zh-CN", Language.Chinese)]
    [InlineData("ZH", Language.Chinese)]
    [InlineData("en_GB", Language.English)]
    public void Code_OfALanguage_IsRead(string code, Language language) => Assert.Equal(language, Speech.Of(code));

    [Theory]
    [InlineData("fr")]
    [InlineData("")]
    [InlineData(null)]
    public void Code_OfNone_IsNull(string? code) => Assert.Null(Speech.Of(code));
}
