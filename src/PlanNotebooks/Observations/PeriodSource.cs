namespace PlanNotebooks.Observations;

/// <summary>What told the year of a value.</summary>
internal enum PeriodSource
{
    /// <summary>The report's own years: the year under review for results, the plan year for targets.</summary>
    Report,

    /// <summary>A span that the sentence names: 五年来.</summary>
    Span,

    /// <summary>A year that begins a clause before the number: 到2025年.</summary>
    Clause,

    /// <summary>The year that opens the paragraph.</summary>
    Paragraph,

    /// <summary>A span that the headings name: “十四五”时期的主要目标.</summary>
    Headings,

    /// <summary>今年 in an opening without a heading.</summary>
    ThisYear,

    /// <summary>The year before: the earlier value in “from A to B”.</summary>
    YearBefore,

    /// <summary>A year named for the number alone: 由2010年的162.4亿元.</summary>
    Number,
}
