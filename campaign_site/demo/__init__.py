"""Plants the demo campaign. The only code that imports all apps."""

from campaign_site.demo.plan import PLAN, pages_of_help, values_of
from campaign_site.demo.planting import plant_site, point_site

__all__ = ["PLAN", "pages_of_help", "plant_site", "point_site", "values_of"]
