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
        if (!announced && !SumsUp(first, FewestIndicators)) return false;
        Mark(first);
        return SumsUp(first, 1);
    }

    /// <summary>Marks the first paragraph that gives GDP and other indicators.</summary>
    public void MarkReview(int first)
    {
        if (_reviewed || !SumsUp(first, FewestIndicators)) return;
        _reviewed = true;
        Mark(first);
    }

    private void Mark(int first)
    {
        for (var i = first; i < observations.Count; i++) observations[i] = observations[i] with { Headline = true };
    }

    private bool SumsUp(int first, int indicatorsNeeded)
    {
        var (gdp, known) = (false, 0);
        for (var i = first; i < observations.Count; i++)
        {
            gdp |= observations[i].Indicator == "gdp";
            known += observations[i].Indicator is null ? 0 : 1;
        }

        return gdp && known >= indicatorsNeeded;
    }
}
