import { moreDocuments } from '../../../data/search-index.ts';
import { pack } from '../../../data/search-pack.ts';

export const GET = async () => Response.json(pack(await moreDocuments()));
