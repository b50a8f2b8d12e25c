using System.Runtime.InteropServices;

namespace PlanNotebooks.Observations;

/// <summary>Marks the observations of the paragraph that sums up the year, and of the sentence of the main expected targets.</summary>
internal sealed class Headlines(List<Observation> observations)
{
    private const int FewestIndicators = 3;
    private bool _reviewed;
    private bool _isOpen;

    /// <summary>Marks a sentence's targets where it announces the main expected targets, or gives GDP and other indicators.</summary>
    /// <returns>Whether it does, and gives figures.</returns>
    public bool MarkTargets(int first, bool announced)
    {
        if (!announced && !SumsUp(first, FewestIndicators, Role.Target))
            return false;
        Mark(first, Role.Target);
        return _isOpen = SumsUp(first, 1, Role.Target) || Known(first, Role.Target) >= FewestIndicators;
    }

    /// <summary>Marks a sentence of the same paragraph that goes on with the main expected targets: it gives targets alone, and known
    /// indicators before others.</summary>
    /// <returns>Whether it goes on, or has no figures and may be in words.</returns>
    public bool GoOn(int first)
    {
        if (!_isOpen)
            return false;
        var count = observations.Count - first;
        if (count == 0)
            return true;
        var (areTargets, known) = (true, 0);
        foreach (var one in From(first))
        {
            areTargets &= one.Role == Role.Target;
            known += one.Concept is null ? 0 : 1;
        }

        _isOpen = areTargets && 2 * known >= count;
        if (_isOpen)
            Mark(first, Role.Target);
        return _isOpen;
    }

    /// <summary>Ends the main expected targets: another paragraph, or a sentence that sets none.</summary>
    public void End() => _isOpen = false;

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
        foreach (var one in From(first))
            if (one.Role == role && one.Indicator == "gdp")
                return Known(first, role) >= indicatorsNeeded;
        return false;
    }

    /// <summary>How many observations of a role are of an indicator.</summary>
    private int Known(int first, Role role)
    {
        var known = 0;
        foreach (var one in From(first))
            known += one.Role == role && one.Indicator is not null ? 1 : 0;
        return known;
    }

    private ReadOnlySpan<Observation> From(int first) => CollectionsMarshal.AsSpan(observations)[first..];
}
