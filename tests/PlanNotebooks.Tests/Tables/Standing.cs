namespace PlanNotebooks.Tests.Tables;

internal enum Standing
{
    Met,
    NotComparable,
}
