using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations.Rules;

/// <summary>On what an act alone is done, of what was spoken of before it.</summary>
internal static class ActedOn
{
    private const string Building = "建设";
    private const int ShortestOwner = 5;
    private const string Investment = "投资";
    private static readonly WordClass WorksKinds = WordClasses.Of("works-kind");
    private static readonly WordClass NounStates = WordClasses.Of("noun-state");

    /// <summary>背街小巷 of 实施背街小巷整治工程,治理20条: on what the works act, where no works are counted.</summary>
    public static LabelWords WithoutWorks(LabelWords works, string? unit)
    {
        var kind = WorksKinds.AtEnd(works);
        if (kind == 0 || unit is "个" or "项")
            return works;
        var thing = works[..^kind];
        while (WordClasses.Verb.AtEnd(thing) is var act and > 0 && act < thing.Length - 1)
            thing = thing[..^act];
        return thing.Length + kind == works.Length ? works : thing;
    }

    /// <summary>农村公路 of 农村公路建设掀起高潮,新修2.4万公里: what is built.</summary>
    public static LabelWords BuiltOf(Discourse discourse, Label verb) =>
        discourse is { SubjectIsOfSentence: true, SubjectIsObject: false }
        && discourse.Subject.EndsWith(Building)
        && discourse.Subject.Length > ShortestOwner
        && verb.Text.StartsWith('新')
            ? discourse.Subject[..^Building.Length]
            : LabelWords.Empty;

    /// <summary>What was counted before; what works in another unit act on (加固老旧小区 of 实施老旧小区改造项目20个、加固12万平方米).</summary>
    public static LabelWords ThingBefore(Discourse discourse, string? unit)
    {
        var thing = ThingOf(discourse.Anchor);
        return unit == discourse.Unit ? thing : WithoutWorks(thing, unit);
    }

    /// <summary>物流园 of 物流园完成投资, 项目 of 在建项目: what may be acted on.</summary>
    private static LabelWords ThingOf(Label anchor) =>
        WithoutState(anchor.Noun.EndsWith(Investment) ? Labelling.WithoutMeasure(anchor) : anchor.Noun);

    /// <summary>项目 of 在建项目346项、投产257项.</summary>
    public static LabelWords WithoutState(LabelWords noun)
    {
        return noun[NounStates.HeadOf(noun)..];
    }
}
