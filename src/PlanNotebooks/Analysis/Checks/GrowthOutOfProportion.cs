using PlanNotebooks.Languages;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis.Checks;

/// <summary>Growth of a whole economy's indicator far from that of its product: 数字经济核心产业增加值增长45%.</summary>
internal sealed class GrowthOutOfProportion : ISenseCheck
{
    /// <summary>How many percentage points from the growth of gross domestic product are out of proportion.</summary>
    private const decimal FarPoints = 20;

    /// <summary>How fast nothing grows that has no growth of gross domestic product beside it, in %.</summary>
    private const decimal Fast = 25;

    public string Name => Bilingual.Pick("Growth out of proportion 增速异常");

    public string Rule => Texts.Say("check.growth-out-of-proportion");

    public IEnumerable<SenseAlarm> Alarms(Corpus corpus)
    {
        foreach (var growth in corpus.Observations.AsEnumerable())
        {
            if (
                growth
                    is not
                    {
                        Measure: Measure.Growth,
                        Unit: "%",
                        Value: { } rate,
                        Role: Role.Result or Role.Target,
                        IsOfOneYear: true,
                        Concept: { } code
                    }
                || !CodeList.Steady.Contains(code)
            )
                continue;
            var economy = code == "gdp" ? null : EconomyBeside(growth, corpus);
            if (Math.Abs(rate - (economy?.Value ?? 0)) < (economy is null ? Fast : FarPoints))
                continue;
            yield return economy is null
                ? new SenseAlarm(
                    Name,
                    CheckText.Says(growth),
                    Texts.Say("alarm.economy"),
                    [growth]
                )
                : new SenseAlarm(
                    Name,
                    CheckText.Says(growth),
                    Texts.Say(
                        growth.Role == Role.Target ? "alarm.gdp-target" : "alarm.gdp",
                        ("rate", CheckText.Percent(economy.Value!.Value))
                    ),
                    [growth, economy]
                );
        }
    }

    private static Observation? EconomyBeside(Observation growth, Corpus corpus) =>
        corpus
            .Find("gdp", growth.RegionCode, Measure.Growth, growth.Role, growth.Period)
            .FirstOrDefault(one => one.Report == growth.Report && one is { Value: not null, IsOfOneYear: true });
}
