using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>Who set, checked or gave what is counted, and by what standard: words within a label that are no part of it.</summary>
internal static class Attributions
{
    private const string Given = "下达";
    private const string Passing = "经";
    private const string By = "按";
    private const string Standard = "标准";
    private const int LongestCheck = 10;
    private const int LongestGiver = 8;
    private static readonly WordClass Checks = WordClasses.Of("checked");
    private static readonly WordClass Givers = WordClasses.Of("giver");

    /// <summary>A label's words without those.</summary>
    public static LabelWords Without(LabelWords words) => WithoutGiver(WithoutStandard(WithoutCheck(words)));

    /// <summary>新增债务限额 of 财政部下达我市的新增债务限额: who set it for whom.</summary>
    private static LabelWords WithoutGiver(LabelWords words)
    {
        var given = words.Folded.First(LongestGiver + Given.Length).IndexOf(Given);
        if (given < 1 || Givers.AtEnd(words.Folded[..given]) == 0)
            return words;
        var rest = words[(given + Given.Length)..];
        rest = rest[WordClasses.RegionPrefix.AtStart(rest)..].TrimStart('的');
        if (rest.Length < 3 || LabelBuilder.VerbJoints.Contains(rest[0]))
            return words;
        var verb = LabelBuilder.HeadVerb(words.Folded[..given]);
        return verb > 0 ? words[..verb] + rest : rest;
    }

    /// <summary>水利项目完成投资 of 水利项目经市水利局审核完成投资: by whom it was checked is no part of what is counted.</summary>
    private static LabelWords WithoutCheck(LabelWords words)
    {
        var at = words.IndexOf(Passing);
        var check = at > 1 ? Checks.IndexIn(words.Folded[at..].First(LongestCheck)) : -1;
        return check > 0 ? words.Without(at, check + Checks.AtStart(words.Folded[(at + check)..])) : words;
    }

    /// <summary>发放补贴 of 按每亩120元的标准发放补贴: by what standard it is done is no part of what is counted.</summary>
    private static LabelWords WithoutStandard(LabelWords words)
    {
        var standard = words.StartsWith(By) ? words.IndexOf(Standard) : -1;
        if (standard < 0)
            return words;
        var rest = words[(standard + Standard.Length)..].TrimStart('、', ',');
        return LabelBuilder.HeadVerb(rest) > 0 ? rest : words;
    }
}
