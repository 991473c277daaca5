Visa delays could leave thousands of fans at home for ⟦DATE|2026⟧ ⟦COMPETITION|World Cup⟧, mayors warn

⟦FURNITURE|By Gabriela Montalvo-Hirsch and Drew Pasternak, WASHINGTON⟧

MAYORS of seven ⟦NORP|American⟧ host cities have written to the ⟦ORG|State Department⟧ to warn that supporters of at least nine qualified countries have no realistic hope of a visa before the ⟦COMPETITION|World Cup⟧ kicks off in ⟦DATE|June⟧.

The letter, signed in ⟦GPE|Houston⟧, ⟦GPE|Kansas City⟧, ⟦GPE|Philadelphia⟧, ⟦GPE|Seattle⟧, ⟦GPE|Atlanta⟧, ⟦GPE|Boston⟧ and ⟦GPE|Miami⟧, puts the average wait for an interview in ⟦GPE|Bogotá⟧ at 412 days. In ⟦GPE|Accra⟧ it is 190, in ⟦GPE|Casablanca⟧ 165. “We have built fan festivals,” it says. “We would like some fans.”

⟦GPE|Canada⟧ and ⟦GPE|Mexico⟧, the co-hosts, have both brought in a fast lane for ticket holders. ⟦GPE|Mexico City⟧, where the opening game will be played at the ⟦VENUE|Estadio Azteca⟧, will accept a match ticket and a passport; ⟦GPE|Toronto⟧ and ⟦GPE|Vancouver⟧ require an online form. But nobody can follow a team from ⟦GPE|Guadalajara⟧ to ⟦GPE|Dallas⟧ without crossing a border.

⟦TEAM|Colombia⟧ play two of their group games in ⟦GPE|Miami⟧, home to a quarter of a million ⟦NORP|Colombians⟧. ⟦TEAM|Ghana⟧ are based in ⟦GPE|New Jersey⟧. ⟦TEAM|Iran⟧ have been given ⟦GPE|Los Angeles⟧, with everything which that implies; the ⟦ORG|Department of Homeland Security⟧ says only the squad and “essential personnel” will be admitted.

⟦FURNITURE|Workers lay turf at MetLife Stadium, East Rutherford (Photo: Marisol Quan/Getty Images)⟧

⟦ORG|FIFA⟧ has an office in ⟦GPE|Coral Gables⟧, ⟦GPE|Florida⟧, and claims that five million tickets have been requested. A spokesperson, ⟦PERSON|Luciana Ferro-Whitlock⟧, said the organisation was “in daily contact with the ⟦ORG|White House⟧ task force”.

The ⟦ORG|American Hotel & Lodging Association⟧ reports bookings 18 per cent behind forecasts. In ⟦GPE|Kansas City⟧, barbecue restaurant owner ⟦PERSON|Otis Threadgill⟧ has hired 40 extra staff and learned to say brisket in Arabic.

“⟦TEAM|Algeria⟧ and ⟦TEAM|Austria⟧ at ⟦VENUE|Arrowhead⟧ — I’ve got no idea who wins,” he said. “I just want somebody from ⟦GPE|Algeria⟧ to come in and be hungry.” ⟦FURNITURE|Get World Cup alerts: text GOAL to 55-512. Msg & data rates may apply.⟧
=====GOALS=====
