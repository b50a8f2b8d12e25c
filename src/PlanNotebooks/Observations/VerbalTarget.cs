namespace PlanNotebooks.Observations;

/// <summary>A target in words: 固定资产投资增长完成市下达任务.</summary>
/// <param name="Words">The words, by their offsets in the cleaned text.</param>
/// <param name="Label">What they set a target for.</param>
/// <param name="IsGrowth">Whether they speak of its growth.</param>
internal readonly record struct VerbalTarget(Phrase Words, LabelWords Label, bool IsGrowth)
{
    /// <summary>Whether they say that no target is set: 没有提出经济增速具体目标.</summary>
    public bool IsNoneSet { get; init; }
}
