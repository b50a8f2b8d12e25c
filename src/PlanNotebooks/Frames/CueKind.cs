namespace PlanNotebooks.Frames;

/// <summary>What words of time say.</summary>
internal enum CueKind
{
    /// <summary>2024年, 到2030年, “十三五”末.</summary>
    Year,

    /// <summary>五年来, “十四五”时期, 2021—2025年, 2019年以来.</summary>
    Span,

    /// <summary>去年, 过去一年, 一年来.</summary>
    LastYear,

    /// <summary>上年同期: the same part of the year before.</summary>
    SamePeriod,

    /// <summary>今年, 新的一年.</summary>
    ThisYear,

    /// <summary>前三季度, 1—11月, 截至11月底.</summary>
    PartOfYear,

    /// <summary>全年, 预计全年.</summary>
    WholeYear,

    /// <summary>明年, 来年.</summary>
    NextYear,

    /// <summary>本月, 当月: the last month of the part of the year that is spoken of.</summary>
    ThisMonth,

    /// <summary>目前, 现已.</summary>
    Now,
}
