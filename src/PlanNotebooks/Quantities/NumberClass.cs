namespace PlanNotebooks.Quantities;

/// <summary>What a printed number is, before anything is known of indicators.</summary>
public enum NumberClass
{
    /// <summary>An amount, a count, a rate: a candidate for an observation.</summary>
    Amount,

    /// <summary>A year, a month, a day, a plan period: 2020年, 4月26日, 2021-2035年.</summary>
    Date,

    /// <summary>Part of a name, a slogan, a code or a grade: 152工程, 5G, 2.0版, 500强, 第五届.</summary>
    Name,

    /// <summary>Part of a label or of its threshold: the 10亿元以上 of 10亿元以上产业项目11个.</summary>
    Part,

    /// <summary>The number of a heading or of a list item.</summary>
    Head,

    /// <summary>More than any amount: a number of nineteen digits and more, which is never read.</summary>
    OutOfRange,
}
