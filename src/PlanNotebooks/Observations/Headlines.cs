namespace PlanNotebooks.Observations;

/// <summary>Marks the observations of the paragraph that sums up the year, and of the sentence of the main expected targets.</summary>
internal sealed class Headlines(List<Observation> observations)
{
    private const int FewestIndicators = 3;
    private bool _reviewed;

    /// <summary>Marks a sentence's targets where it announces the main expected targets, or gives GDP and other indicators.</summary>
    /// <returns>Whether it does, and gives figures.</returns>
    public bool MarkTargets(int first, bool announced)
    {
        if (!announced && !SumsUp(first, FewestIndicators, Role.Target))
            return false;
        Mark(first, Role.Target);
        return SumsUp(first, 1, Role.Target);
    }

    /// <summary>Marks the first paragraph that gives GDP and other indicators.</summary>
    public void MarkReview(int first)
    {
        if (_reviewed || !SumsUp(first, FewestIndicators, Role.Result))
            return;
        _reviewed = true;
        Mark(first, Role.Result);
    }

    /// <summary>Marks what is of the role, and its earlier values: a result that the plan part tells is no main target.</summary>
    private void Mark(int first, Role role)
    {
        for (var i = first; i < observations.Count; i++)
            if (observations[i].Role == role || observations[i].Role == Role.Baseline)
                observations[i] = observations[i] with { Headline = true };
    }

    private bool SumsUp(int first, int indicatorsNeeded, Role role)
    {
        var (gdp, known) = (false, 0);
        for (var i = first; i < observations.Count; i++)
        {
            if (observations[i].Role != role)
                continue;
            gdp |= observations[i].Indicator == "gdp";
            known += observations[i].Indicator is null ? 0 : 1;
        }

        return gdp && known >= indicatorsNeeded;
    }
}
