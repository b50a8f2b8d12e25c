using PlanNotebooks.Languages;

namespace PlanNotebooks.Indicators;

/// <summary>A quantity that reports of many regions and years give, under one code.</summary>
/// <param name="Code">Its code, as in indicators.tsv: <c>gdp</c>.</param>
/// <param name="Chinese">Its name in Chinese.</param>
/// <param name="English">Its name in English.</param>
/// <param name="Unit">The unit of its level: 元, 人, %.</param>
/// <param name="Basis">The prices that its growth is customarily given in; null where prices play no part.</param>
/// <param name="Desired">Whether more of it is better.</param>
/// <param name="Aliases">The other labels that mean the same.</param>
public sealed record Indicator(
    string Code,
    string Chinese,
    string English,
    string Unit,
    GrowthBasis? Basis,
    Desired Desired,
    IReadOnlyList<string> Aliases
)
{
    /// <summary>Whether it belongs to the core table or to the wider one.</summary>
    public IndicatorScope Scope { get; init; }

    /// <summary>The codes of concepts that are close to it but differ: 农村居民人均可支配收入 beside 城镇居民人均可支配收入.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    /// <summary>Labels that look like it and are not: 金融服务业一般公共预算收入 for 一般公共预算收入.</summary>
    public IReadOnlyList<string> Not { get; init; } = [];

    /// <summary>What it is, in a line or two of English; empty where the name says it.</summary>
    public string Note { get; init; } = "";

    /// <summary>The name in the language spoken now: Gross domestic product, 地区生产总值.</summary>
    public string Heading => Speech.IsChinese ? Chinese : English;

    /// <summary>The name as it stands inside a sentence: gross domestic product, but R&amp;D expenditure; 地区生产总值.</summary>
    public string InSentence => Speech.IsChinese ? Chinese : EnglishInSentence;

    /// <summary>Whether an aim for it is a ceiling (prices: 3%左右): to stay far below it is no greater success.</summary>
    public bool IsCapped { get; init; }

    /// <summary>A difference, with its sign turned where less is better: above zero is better, or asks for more.</summary>
    internal decimal Turned(decimal difference) => Desired == Desired.Less ? -difference : difference;

    /// <summary>The English name as it stands inside a sentence, whatever language is spoken.</summary>
    internal string EnglishInSentence =>
        English.Length > 1 && char.IsLower(English[1]) ? char.ToLowerInvariant(English[0]) + English[1..] : English;
}
