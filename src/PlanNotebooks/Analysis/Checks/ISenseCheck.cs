namespace PlanNotebooks.Analysis.Checks;

/// <summary>A check that what was read makes sense: it flags, and mends nothing.</summary>
internal interface ISenseCheck
{
    /// <summary>What is checked, in English with the Chinese beside it.</summary>
    string Name { get; }

    /// <summary>When it raises an alarm, for the page.</summary>
    string Rule { get; }

    /// <summary>The alarms that it raises, in the order of the corpus.</summary>
    IEnumerable<SenseAlarm> Alarms(Corpus corpus);
}
