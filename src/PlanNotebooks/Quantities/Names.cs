using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Quantities;

/// <summary>Numbers that are part of a name: 152工程, 5G, 3+2产业, 2.0版, 500强, 地铁5号线, SC0402-R21, 重大隐患60日整改闭环机制.</summary>
internal static class Names
{
    private const string Joints = "和与及";
    private const string BehindPlaces = "位名,;。、)(\0";
    private const string BeforeLastDigit = "第十百";
    private const string Product = "GDP";
    private const string Power = "次方";
    private const int LongestQuotedName = 24;
    private const int KindReach = 10;
    private static readonly WordClass Endings = WordClasses.Of("name-ending");
    private static readonly WordClass Whole = WordClasses.Of("name-whole");
    private static readonly WordClass Circles = WordClasses.Of("reach-circle");
    private static readonly WordClass Rates = WordClasses.Of("rate-of-law");
    private static readonly WordClass Contexts = WordClasses.Of("name-context");

    private static readonly QuantityTest[] Tests =
    [
        TouchesLetters,
        OddMarks.Touch,
        IsQuoted,
        HasNameEnding,
        IsBare,
        IsPower,
        Capacities.NamesWorks,
        IsRatioMember,
        IsOfKnownKind,
        IsSlogan,
        Populace.IsNamed,
    ];

    /// <summary>Whether the number stands in a name rather than for an amount.</summary>
    public static bool IsPartOfName(in Stretch text, in Quantity quantity) => Tests.AnyHolds(text, quantity);

    /// <summary>三个1亿人, 两个100%: a slogan of so many sums.</summary>
    internal static bool IsSlogan(in Stretch text, in Quantity quantity) =>
        text[quantity.Start - 1] == '个'
        && ChineseNumeral.DigitOf(text[quantity.Start - 2]) > 1
        && !BeforeLastDigit.Contains(text[quantity.Start - 3]);

    private static bool TouchesLetters(in Stretch text, in Quantity quantity)
    {
        if (quantity.From == quantity.Start && TouchesBefore(text, quantity.Start))
            return true;
        var after = text[quantity.End];
        return after is '+' or '×' || (char.IsAsciiLetter(after) && quantity.Unit is null);
    }

    private static bool TouchesBefore(in Stretch text, int start) =>
        text[start - 1] switch
        {
            '.' => !ListMarks.IsBehind(text, start),
            '+' or '×' => true,
            '-' or '/' or '_' => char.IsAsciiLetterOrDigit(text[start - 2]),
            var c => char.IsAsciiLetter(c) && !text.Before(start).EndsWith(Product),
        };

    /// <summary>“百日攻坚”, 《2023行动》: the number stands in a quoted name.</summary>
    internal static bool IsQuoted(in Stretch text, in Quantity quantity)
    {
        var before = text.Before(quantity.Start);
        var opening = before.LastIndexOfAny('“', '《');
        if (opening < 0 || before[opening..].IndexOfAny('”', '》') >= 0)
            return false;
        var closing = text.After(quantity.End).IndexOfAny('”', '》');
        return closing >= 0 && before.Length - opening + closing <= LongestQuotedName;
    }

    private static bool HasNameEnding(in Stretch text, in Quantity quantity)
    {
        if (Endings.AtStart(text.After(quantity.End)) > 0)
            return true;
        var length = Whole.AtStart(text.After(quantity.Start));
        return quantity.Start + length >= quantity.Until;
    }

    /// <summary>10的5次方: how many times a number is taken, and no count of times.</summary>
    private static bool IsPower(in Stretch text, in Quantity quantity) =>
        text[quantity.Start - 1] == '的' && text.IsDigit(quantity.Start - 2) && text.After(quantity.End).StartsWith(Power);

    /// <summary>A number without a unit counts nothing, unless a list lends it one (分别有1、2、3个) or 万 and 亿 make it an amount.</summary>
    private static bool IsBare(in Stretch text, in Quantity quantity)
    {
        if (quantity.Ordinal)
            return quantity.Unit is not ("位" or "名")
                && (quantity.Unit is not null || text.IsHan(quantity.Until))
                && !IsPlaceBesideAnother(text, quantity);
        return quantity.Unit is null && quantity.Until == quantity.End && !BareNumbers.Measures(text, quantity);
    }

    /// <summary>第1和第3位, 第1和第3: a place beside the next, behind which 位 or nothing stands; 第1和第3小学 are schools.</summary>
    private static bool IsPlaceBesideAnother(in Stretch text, in Quantity quantity)
    {
        var at = quantity.Until;
        if (!Joints.Contains(text[at]) || text[at + 1] != '第' || !text.IsDigit(at + 2))
            return false;
        return BehindPlaces.Contains(text[Digits.End(text, at + 2)]);
    }

    /// <summary>24:40.2:35.8 is a structure, and the 1 of 2.02:1 its measure: none of these numbers is an amount.</summary>
    private static bool IsRatioMember(in Stretch text, in Quantity quantity)
    {
        if (text[quantity.Start - 1] == ':' && text.IsDigit(quantity.Start - 2))
            return true;
        return text[quantity.End] == ':'
            && text.IsDigit(quantity.End + 1)
            && text[Digits.End(text, quantity.End + 1)] == ':';
    }

    /// <summary>240小时过境免签, 15%企业和个人所得税, 1小时鲜活农产品物流圈: the number names a rule.</summary>
    private static bool IsOfKnownKind(in Stretch text, in Quantity quantity)
    {
        var behind = text.After(quantity.Until).First(KindReach).UpTo(",。;、:");
        return Contexts.AtStart(behind) > 0
            || (quantity.IsRatio && Rates.IsIn(behind))
            || (Units.Of(quantity.Unit) == Dimension.Time && Circles.IsIn(behind));
    }
}
