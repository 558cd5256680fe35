-- The order of customers by what scores and value classes are reckoned from, with all that is asked of them: the rows
-- themselves are not looked up.
DROP INDEX customer_fact_last_order;
DROP INDEX customer_fact_orders;
DROP INDEX customer_fact_spend;
DROP INDEX customer_fact_spend_365;
CREATE INDEX customer_fact_last_order ON customer_fact(last_order, orders, archived) WHERE orders > 0 AND archived = 0;
CREATE INDEX customer_fact_orders ON customer_fact(orders, archived) WHERE orders > 0 AND archived = 0;
CREATE INDEX customer_fact_spend ON customer_fact(spend, orders, archived) WHERE orders > 0 AND archived = 0;
CREATE INDEX customer_fact_spend_365 ON customer_fact(spend_365, archived) WHERE spend_365 > 0 AND archived = 0;
