using PlanNotebooks.Display;
using PlanNotebooks.Shown;
using Plotly.NET;

[assembly: ValueDisplay(typeof(ChartDisplay))]

namespace PlanNotebooks.Shown;

/// <summary>Shows charts of Plotly.NET static first: a picture without scripts, and the interactive form beside it.</summary>
public sealed class ChartDisplay : IValueDisplay
{
    /// <inheritdoc/>
    public IDisplayable? Find(object value) => value is GenericChart chart ? new ShownChart(chart) : null;
}
