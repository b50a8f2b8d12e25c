using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Quantities;

/// <summary>Numbers that only narrow or measure something else: 10亿元以上产业项目11个, 80岁以上老年人, 20万元以上村, 进入全球前1%, 每10万人.</summary>
internal static class Thresholds
{
    private static readonly Dimension[] Narrowing =
    [
        Dimension.Money,
        Dimension.MoneyForeign,
        Dimension.Age,
        Dimension.Area,
        Dimension.Time,
        Dimension.Grade,
        Dimension.Years,
    ];
    private static readonly WordClass Announcing = WordClasses.Of("list-announcing");
    private static readonly Dimension[] RecordSizes = [Dimension.Length, Dimension.Power, Dimension.Mass];
    private static readonly WordClass Records = WordClasses.Of("superlative");
    private static readonly WordClass Places = WordClasses.Of("counted-place");
    private static readonly WordClass Grave = WordClasses.Of("grave");
    private static readonly WordClass Sized = WordClasses.Of("sized-noun");

    private const int MoreThanPlaces = 10_000_000;
    private const string Districts = "县区";
    private const int LongestCounted = 4;
    private const string AndMore = "以上的";
    private const string RateEnds = "率幅";
    private const string PlaceNumerals = "0123456789一二三四五六七八九十";
    private const string CountedFirms = "家户个";
    private const string CountedThings = "家户个项座所处%‰";
    private const string BehindAge = "和及与或、的提增降下上左";

    private static readonly QuantityTest[] Tests =
    [
        IsThreshold,
        NamesAges,
        NamesSizeOf,
        AnnouncesList,
        IsShareOfFirst,
        IsFirstOfMany,
        IsOfOneOfMany,
        IsStandard,
        IsPer,
        IsRecord,
        IsRateOfCounted,
        NamesSizeOfPlace,
        IsFromSoManyOn,
        CountsRegion,
    ];

    private static readonly QuantityTest[] RoughTests = [IsThreshold, NamesSize, NamesSizeOf, IsShareOfFirst];

    /// <summary>Whether a number in digits is part of a label or a threshold.</summary>
    public static bool IsPart(in Stretch text, in Quantity quantity) => Tests.AnyHolds(text, quantity);

    /// <summary>Whether a number in Chinese numerals is one.</summary>
    public static bool IsRoughPart(in Stretch text, in Quantity quantity) => RoughTests.AnyHolds(text, quantity);

    /// <summary>10亿元以上产业项目: a bounded amount narrows the noun behind it.</summary>
    private static bool IsThreshold(in Stretch text, in Quantity quantity)
    {
        if (quantity.Bound is not (Bound.Min or Bound.Max) || !text.IsHan(quantity.Until))
            return false;
        var dimension = Units.Of(quantity.Unit);
        return text[quantity.Until - 1] switch
        {
            '内' => MayNarrow(dimension) || dimension == Dimension.Length,
            '上' or '下' => MayNarrow(dimension) || (IsCrowd(dimension) && NamesCrowd(text.After(quantity.Until).TrimStart('的'))),
            _ => false,
        };
    }

    /// <summary>自然村 behind 20户以上, 较大事故 behind 死亡3人以上: of such places and accidents it says how great they are.</summary>
    private static bool NamesCrowd(ReadOnlySpan<char> behind) => Places.AtStart(behind) + Grave.AtStart(behind) > 0;

    /// <summary>在全市16县区中: how many parts the whole region has, among which something is.</summary>
    private static bool CountsRegion(in Stretch text, in Quantity quantity) =>
        quantity.Unit == Districts
        && (text[quantity.Until] is '中' or '第')
        && (text[quantity.From - 1] == '在' || WordClasses.RegionPrefix.AtEnd(text.Before(quantity.From)) > 0);

    /// <summary>1万名老人以上的街道, 200张床位以上的养老机构: from how many on things are of that kind.</summary>
    private static bool IsFromSoManyOn(in Stretch text, in Quantity quantity)
    {
        var behind = text.After(quantity.Until).First(LongestCounted + AndMore.Length);
        return behind.IndexOf(AndMore) > 0 && behind.IndexOfAny(",、。;") < 0 && !behind.ContainsAnyInRange('0', '9');
    }

    /// <summary>20户以上自然村: places are counted in no households.</summary>
    private static bool IsCrowd(Dimension dimension) => dimension is Dimension.Households or Dimension.People;

    private static bool MayNarrow(Dimension dimension) => Narrowing.Contains(dimension);

    /// <summary>纳税超千万元企业: a round sum in numerals that only says which firms.</summary>
    private static bool NamesSize(in Stretch text, in Quantity quantity) =>
        Units.Of(quantity.Unit) == Dimension.Money && Sized.AtStart(text.After(quantity.Until)) > 0;

    /// <summary>纳税过500万元的骨干企业, 订单量达500单以上的商户: a size that only says which firms.</summary>
    private static bool NamesSizeOf(in Stretch text, in Quantity quantity) =>
        quantity.Bound == Bound.Min
        && text[quantity.Until] == '的'
        && (Units.Of(quantity.Unit) == Dimension.Money || (text[quantity.Until - 1] == '上' && IsOfOther(quantity)))
        && (Sized.AtStart(text.After(quantity.Until + 1)) > 0 || CountsFirms(text, quantity.Until + 1));

    /// <summary>生产总值超百亿县, 10亿村: a sum of money without its unit, since there are not as many places.</summary>
    private static bool NamesSizeOfPlace(in Stretch text, in Quantity quantity) =>
        IsSizeOfPlace(quantity.Value, quantity.Unit ?? "");

    /// <summary>Whether a number is too great for as many of its unit, which is a place or a firm.</summary>
    public static bool IsSizeOfPlace(decimal value, string unit) => value >= MoreThanPlaces && Sized.Contains(unit);

    /// <summary>单 and 头, and neither 家 nor 项: no firms and works are counted in it, so that it says how much each of them has.</summary>
    private static bool IsOfOther(Quantity quantity) =>
        quantity.Unit is [.., var unit] && !CountedThings.Contains(unit);

    /// <summary>1073个空置率50%以上的村, 120个产值增幅10%以上的企业: from which rate on things are counted.</summary>
    private static bool IsRateOfCounted(in Stretch text, in Quantity quantity) =>
        quantity.IsRatio
        && quantity.Bound != Bound.Exact
        && text[quantity.Until] == '的'
        && RateEnds.Contains(text[quantity.From - 1])
        && Breaks.LastClause(text.Before(quantity.From)).IndexOfAnyInRange('0', '9') == 0;

    /// <summary>超10亿元的3家: how many passed the mark.</summary>
    private static bool CountsFirms(in Stretch text, int at)
    {
        if (text.After(at).StartsWith("有"))
            at++;
        var end = text.EndOfRun(at);
        return end > at && CountedFirms.Contains(text[end]);
    }

    /// <summary>以下10件确定为民生实事项目: how long a list is that follows.</summary>
    private static bool AnnouncesList(in Stretch text, in Quantity quantity) =>
        Announcing.AtEnd(text.Before(quantity.From)) > 0;

    /// <summary>0-6岁儿童, 16周岁人口: ages say whose they are.</summary>
    private static bool NamesAges(in Stretch text, in Quantity quantity) =>
        Units.Of(quantity.Unit) == Dimension.Age
        && text.IsHan(quantity.Until)
        && (quantity.Bound == Bound.Between || !BehindAge.Contains(text[quantity.Until]));

    /// <summary>进入全球前1%: the best of all, in a share.</summary>
    private static bool IsShareOfFirst(in Stretch text, in Quantity quantity) =>
        quantity.IsRatio && text[quantity.From - 1] == '前';

    /// <summary>纳税企业前100家累计纳税额: how many of the first, of which something is measured; 目前100家 is a count.</summary>
    private static bool IsFirstOfMany(in Stretch text, in Quantity quantity) =>
        quantity.Unit is "家" or "户"
        && text[quantity.From - 1] == '前'
        && Sized.AtEnd(text.Before(quantity.From - 1)) > 0
        && text.IsHan(quantity.Until);

    /// <summary>全国第5个突破3000公里的省份: what those have that are counted so.</summary>
    private static bool IsOfOneOfMany(in Stretch text, in Quantity quantity)
    {
        var counted = text.Before(quantity.From);
        var place = counted.TrimEnd(CountedFirms);
        return place.Length < counted.Length && text[quantity.Until] == '的' && place.TrimEnd(PlaceNumerals).EndsWith("第");
    }

    /// <summary>按每亩120元的标准: by what something is done.</summary>
    private static bool IsStandard(in Stretch text, in Quantity quantity)
    {
        var behind = text.After(quantity.Until).TrimStart('的');
        var before = text.Before(quantity.From);
        var clause = before[(before.LastIndexOfAny(',', '。', ';') + 1)..];
        return Units.Of(quantity.Unit) == Dimension.Money && behind.StartsWith("标准") && clause.Contains('按');
    }

    /// <summary>全球最高10米液压支架: how large a thing is of which there is no larger.</summary>
    private static bool IsRecord(in Stretch text, in Quantity quantity) =>
        Records.AtEnd(text.Before(quantity.From)) > 0
        && text.IsHan(quantity.Until)
        && RecordSizes.Contains(Units.Of(quantity.Unit));

    /// <summary>每10万人拥有医生: what is counted per.</summary>
    private static bool IsPer(in Stretch text, in Quantity quantity) => text[quantity.From - 1] == '每';
}
