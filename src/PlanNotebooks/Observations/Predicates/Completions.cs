using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Predicates;

/// <summary>How much of a plan was completed: 完成年度计划的159%, 投资完成率108.2%.</summary>
internal static class Completions
{
    private const string Complete = "完成";
    private const string Rate = "完成率";
    private const string Given = "下达";
    private const int LongestGiver = 4;
    private static readonly WordClass OfMoney = WordClasses.Of("of-plan");
    private static readonly WordClass Openings = WordClasses.Of("completion");

    /// <summary>Per cent of a plan; what stands before 完成 is its subject.</summary>
    public static Predication? Match(string text, Phrase words, Quantity number)
    {
        if (!number.IsRatio)
            return null;
        var left = LabelTrim.Trim(text, words);
        if (left.In(text).EndsWith("的"))
            left = left.Drop(1);
        return OfPlan(text, left) is { } subject ? new Predication(1, subject) : OfRate(text, left);
    }

    /// <summary>What stands before 完成 and a plan at the end of a phrase; null where it ends otherwise.</summary>
    public static Phrase? OfPlan(string text, Phrase phrase)
    {
        var plan = WordClasses.PastPlan.AtEnd(phrase.In(text));
        if (plan == 0)
            return OfPlannedAct(phrase.In(text)) ? new Phrase(phrase.Start, phrase.Start) : null;
        var rest = phrase.Drop(plan);
        var opening = Openings.AtEnd(rest.In(text));
        if (opening > 0)
            return rest.Drop(opening);
        return rest.In(text).StartsWith(Complete) ? WithoutGiver(text, rest.Skip(Complete.Length)) : null;
    }

    /// <summary>完成年度计划开工: what was to be done is said behind the plan, and was told before.</summary>
    private static bool OfPlannedAct(ReadOnlySpan<char> words)
    {
        if (!words.StartsWith(Complete))
            return false;
        var rest = words[Complete.Length..];
        var plan = WordClasses.PastPlan.AtStart(rest);
        return plan > 0 && WordClasses.Verb.Contains(rest[plan..]);
    }

    /// <summary>内资 of 市下达内资: who set the plan.</summary>
    private static Phrase WithoutGiver(string text, Phrase subject)
    {
        var given = subject.In(text).IndexOf(Given);
        return given is >= 0 and <= LongestGiver ? subject.Skip(given + Given.Length) : subject;
    }

    /// <summary>年度计划投资完成率 and 投资完成率 are of 投资.</summary>
    private static Predication? OfRate(string text, Phrase left)
    {
        left = LabelTrim.StripTail(text, left);
        if (!left.In(text).EndsWith(Rate))
            return null;
        var subject = left.Drop(Rate.Length);
        var plan = WordClasses.PastPlan.AtStart(subject.In(text));
        return IsOfPlan(subject.In(text))
            ? new Predication(1, plan < subject.Length ? subject.Skip(plan) : default)
            : null;
    }

    /// <summary>The completion rate of money or of a plan; 整改完成率 is a share of things done, as is one of a list of rates.</summary>
    private static bool IsOfPlan(ReadOnlySpan<char> subject) =>
        !subject.Contains('率') && OfMoney.AtEnd(subject) + WordClasses.PastPlan.AtEnd(subject) > 0;
}
