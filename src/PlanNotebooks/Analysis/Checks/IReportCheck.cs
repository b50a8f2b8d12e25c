namespace PlanNotebooks.Analysis.Checks;

/// <summary>A check of what one report states, of whatever is beside it; <c>plan extract</c> tells its alarms as it reads.</summary>
internal interface IReportCheck : ISenseCheck
{
    /// <summary>The alarms that a report raises, in the order of its text.</summary>
    IEnumerable<SenseAlarm> Alarms(Report report);

    /// <inheritdoc/>
    IEnumerable<SenseAlarm> ISenseCheck.Alarms(Corpus corpus) => corpus.Reports.SelectMany(Alarms);
}
